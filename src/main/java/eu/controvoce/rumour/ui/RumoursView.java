package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.RumourStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rumours of the city, what waits first; and what the other cities of the network hear. */
@Route(RumourLinks.RUMOURS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class RumoursView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  private final Casework casework;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;
  private final ViewTitle title;
  private final FilterChips chips;
  private final TextField search = new TextField();
  private final Div list = new Div();
  private final Rows rows;

  RumoursView(Casework casework, CodingFrame frame, Times times, CurrentActor current) {
    this.casework = casework;
    this.frame = frame;
    this.times = times;
    this.actor = current.get();
    title = new ViewTitle(getTranslation("listen.rumours.heading"), "");
    chips = new FilterChips(getTranslation("listen.filter"), this::choose);
    rows = new Rows(getTranslation("listen.rumours.heading"));
    search.setPlaceholder(getTranslation("listen.rumours.search"));
    search.setAriaLabel(getTranslation("listen.rumours.search"));
    search.setPrefixComponent(Icon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> page(0, new ArrayList<>()));
    search.addClassName("cv-find");
    var tools = new Div(chips, search);
    tools.addClassName("cv-list-tools");
    getContent().addClassName("cv-view");
    getContent().add(title, tools, list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("listen.rumours.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getLocation().getQueryParameters().getSingleParameter("filtro").orElse("open");
    var waiting = casework.waiting(actor);
    title.setSentence(
        getTranslation(
            waiting.toTriage() == 0 ? "listen.rumours.none" : "listen.rumours.waiting",
            waiting.toTriage()));
    chips.clear();
    chips.add("triage", getTranslation("listen.rumours.triage"), waiting.toTriage());
    chips.add("open", getTranslation("listen.rumours.open"));
    chips.add("late", getTranslation("listen.rumours.late"), waiting.overdue());
    chips.add("mine", getTranslation("listen.rumours.mine"), waiting.mine());
    chips.add("answered", getTranslation("listen.rumours.answered"));
    chips.add("all", getTranslation("listen.filter.all"));
    chips.add("network", getTranslation("listen.rumours.network"));
    chips.show(asked);
    page(0, new ArrayList<>());
  }

  /** The address keeps the filter, so that it can be shared and survives going back. */
  private void choose(String key) {
    getUI().ifPresent(ui -> ui.navigate(RumourLinks.RUMOURS, QueryParameters.of("filtro", key)));
  }

  private void page(int number, List<ItemRow> before) {
    var found = casework.list(actor, filter(), number, PAGE);
    before.addAll(found.items().stream().map(this::row).toList());
    list.removeAll();
    if (before.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.RUMOUR,
              getTranslation("listen.rumours.empty"),
              getTranslation("listen.rumours.empty.text"),
              Buttons.link(getTranslation("listen.log"), RumourLinks.LOG)));
      return;
    }
    rows.show(before);
    rows.more(before.size(), found.total(), () -> page(number + 1, before));
    list.add(rows);
  }

  private RumourFilter filter() {
    var text = search.getValue().isBlank() ? null : search.getValue().strip();
    return switch (chips.current() == null ? "open" : chips.current()) {
      case "triage" -> in(text, RumourStatus.REPORTED);
      case "late" -> own(text, Set.of(), true, false);
      case "mine" -> own(text, Set.of(), false, true);
      case "answered" -> in(text, RumourStatus.ANSWERED, RumourStatus.MONITORING);
      case "all" -> own(text, Set.of(), false, false);
      case "network" ->
          new RumourFilter(RumourFilter.Scope.NETWORK, Set.of(), null, text, false, false);
      default ->
          in(
              text,
              RumourStatus.REPORTED,
              RumourStatus.TRIAGED,
              RumourStatus.VERIFYING,
              RumourStatus.ASSESSED);
    };
  }

  private static RumourFilter in(@Nullable String text, RumourStatus... statuses) {
    return own(text, Set.of(statuses), false, false);
  }

  private static RumourFilter own(
      @Nullable String text, Set<RumourStatus> statuses, boolean late, boolean mine) {
    return new RumourFilter(RumourFilter.Scope.OWN, statuses, null, text, late, mine);
  }

  private ItemRow row(Rumour rumour) {
    var here = rumour.in(actor.ownCity());
    var where = new ArrayList<String>();
    where.add(Labels.topics(frame, rumour.topics(), getLocale()));
    where.add(
        getTranslation(
            "listen.rumours.heard",
            here.map(Handling::sightings).orElse(0),
            rumour.sightings(),
            rumour.cities().size()));
    here.map(Handling::lastHeard)
        .ifPresent(each ->
            where.add(getTranslation("listen.rumours.last", times.relative(each, getLocale()))));
    var badges = new Div();
    badges.addClassName("cv-chips");
    here.filter(each -> each.dueOn() != null && each.awaitsAnswer())
        .ifPresent(each -> badges.add(due(each)));
    here.ifPresent(each -> badges.add(Labels.badge(each.status())));
    return new ItemRow(rumour.title(), true, where, RumourLinks.rumour(rumour.id()), badges);
  }

  private DueBadge due(Handling handling) {
    return new DueBadge(java.util.Objects.requireNonNull(handling.dueOn()), times);
  }
}
