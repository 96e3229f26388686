package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MasterDetail;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.ReasonWords;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingFilter;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Similarity;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came in: to be sorted first, the rest a tap away; a sighting opens beside the list. */
@Route(RumourLinks.SIGHTINGS)
@RouteAlias("ascolta/:sighting")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class SightingsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  private final Listening listening;
  private final Casework casework;
  private final Similarity similarity;
  private final CodingFrame frame;
  private final ReasonWords reasons;
  private final Times times;
  private final Actor actor;
  private final ViewTitle title;
  private final FilterChips chips;
  private final TextField search = new TextField();
  private final Div groups = new Div();
  private final Div list = new Div();
  private final Rows rows;
  private final MasterDetail detail;
  private Optional<SightingId> open = Optional.empty();

  SightingsView(
      Listening listening,
      Casework casework,
      Similarity similarity,
      CodingFrame frame,
      ReasonWords reasons,
      Times times,
      CurrentActor current) {
    this.listening = listening;
    this.casework = casework;
    this.similarity = similarity;
    this.frame = frame;
    this.reasons = reasons;
    this.times = times;
    this.actor = current.get();
    title = new ViewTitle(getTranslation("listen.sightings.heading"), "");
    title.setActions(
        Buttons.primaryLink(getTranslation("listen.log"), RumourLinks.LOG),
        Buttons.link(getTranslation("listen.import"), RumourLinks.IMPORT));
    chips = new FilterChips(getTranslation("listen.filter"), _ -> read());
    rows = new Rows(getTranslation("listen.sightings.heading"));
    search.setPlaceholder(getTranslation("listen.search"));
    search.setAriaLabel(getTranslation("listen.search"));
    search.setPrefixComponent(Icon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> read());
    search.addClassName("cv-find");
    var tools = new Div(chips, search);
    tools.addClassName("cv-list-tools");
    detail = new MasterDetail(new Div(title, tools, groups, list), this::back);
    getContent().addClassName("cv-view");
    getContent().add(detail);
    chips.show("new");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("listen.sightings.heading");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open = event.getRouteParameters().get("sighting").map(SightingId::new);
    if (open.isPresent()) {
      show(open.get());
    } else {
      detail.close();
    }
    read();
  }

  void read() {
    var waiting = casework.waiting(actor).sightings();
    title.setSentence(
        getTranslation(
            waiting == 0 ? "listen.sightings.none" : "listen.sightings.waiting", waiting));
    var chosen = chips.current() == null ? "new" : chips.current();
    chips.clear();
    chips.add("new", getTranslation("listen.filter.new"), waiting);
    chips.add("linked", getTranslation("listen.filter.linked"));
    chips.add("discarded", getTranslation("listen.filter.discarded"));
    chips.add("all", getTranslation("listen.filter.all"));
    chips.show(chosen);
    groups.removeAll();
    if (chosen.equals("new") && search.isEmpty()) {
      groups.add(new ClusterCards(similarity.clusters(actor), listening, actor, this::read));
    }
    page(0, new ArrayList<>());
  }

  private void page(int number, List<ItemRow> before) {
    var found = listening.list(actor, filter(), number, PAGE);
    before.addAll(found.items().stream().map(this::row).toList());
    list.removeAll();
    if (before.isEmpty()) {
      list.add(empty());
      return;
    }
    rows.show(before);
    rows.more(before.size(), found.total(), () -> page(number + 1, before));
    list.add(rows);
  }

  private SightingFilter filter() {
    Set<SightingStatus> statuses =
        switch (chips.current() == null ? "new" : chips.current()) {
          case "linked" -> Set.of(SightingStatus.LINKED, SightingStatus.PROMOTED);
          case "discarded" -> Set.of(SightingStatus.DISCARDED);
          case "all" -> Set.of();
          default -> Set.of(SightingStatus.NEW);
        };
    var text = search.getValue().isBlank() ? null : search.getValue().strip();
    return new SightingFilter(statuses, null, null, null, null, null, text);
  }

  private ItemRow row(Sighting sighting) {
    var heard = sighting.heard();
    var where = new ArrayList<String>();
    where.add(times.date(heard.on(), getLocale()));
    where.add(Labels.of("sighting.place", heard.placeType()));
    where.add(heard.area() == null ? "" : heard.area());
    if (heard.reportedVia() == ReportedVia.PUBLIC_FORM) {
      where.add(Labels.of("sighting.via", heard.reportedVia()));
    }
    where.add(Labels.topics(frame, sighting.effectiveTopics(), getLocale()));
    return new ItemRow(
            sighting.exactWords(),
            true,
            where,
            RumourLinks.sighting(sighting.id()),
            Labels.badge(sighting))
        .current(open.filter(sighting.id()::equals).isPresent());
  }

  private EmptyState empty() {
    var searching = !search.isEmpty() || !"new".equals(chips.current());
    return searching
        ? new EmptyState(
            Icon.SEARCH,
            getTranslation("listen.empty.filter"),
            getTranslation("listen.empty.filter.text"))
        : new EmptyState(
            Icon.LISTEN,
            getTranslation("listen.empty"),
            getTranslation("listen.empty.text"),
            logLink());
  }

  private Anchor logLink() {
    return Buttons.primaryLink(getTranslation("listen.log"), RumourLinks.LOG);
  }

  private void show(SightingId id) {
    try {
      detail.show(
          new SightingDetail(
              listening,
              listening.find(actor, id),
              casework,
              frame,
              reasons,
              times,
              actor,
              this::read));
    } catch (Refusal e) {
      Notices.refused(e);
      detail.close();
    }
  }

  private void back() {
    getUI().ifPresent(ui -> ui.navigate(RumourLinks.SIGHTINGS));
  }
}
