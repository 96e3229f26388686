package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.controvoce.answer.Agenda;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactFilter;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.FactTable;
import eu.controvoce.answer.LinkCheck;
import eu.controvoce.answer.LinkHealth;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Paged;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MasterDetail;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.FactId;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register of facts with the detail of one, or the form for a new one, beside it. */
@Route(AnswerLinks.FACTS + "/:fact?")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class FactsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  /** The address of the form for a new fact, in place of an id. */
  private static final String NEW = "nuovo";

  private final FactRegister register;
  private final LinkCheck links;
  private final Cities cities;
  private final CodingFrame frame;
  private final Journal journal;
  private final Times times;
  private final Actor actor;
  private final ViewTitle title;
  private final FilterChips chips;
  private final TextField search = new TextField();
  private final Div list = new Div();
  private final Rows rows;
  private final MasterDetail both;
  private @Nullable FactId open;

  /** What the open fact says; empty in the list. */
  private String shown = "";

  FactsView(
      FactRegister register,
      LinkCheck links,
      Cities cities,
      CodingFrame frame,
      Journal journal,
      Times times,
      CurrentActor current) {
    this.register = register;
    this.links = links;
    this.cities = cities;
    this.frame = frame;
    this.journal = journal;
    this.times = times;
    this.actor = current.get();
    title = new ViewTitle(getTranslation("facts.heading"), getTranslation("facts.lead"));
    chips = new FilterChips(getTranslation("answer.filter"), _ -> page(0, new ArrayList<>()));
    rows = new Rows(getTranslation("facts.heading"));
    search.setPlaceholder(getTranslation("facts.search"));
    search.setAriaLabel(getTranslation("facts.search"));
    search.setPrefixComponent(Icon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> page(0, new ArrayList<>()));
    search.addClassName("cv-find");
    var tools = new Div(chips, search);
    tools.addClassName("cv-list-tools");
    both = new MasterDetail(new Div(tools, list), () -> Go.to(AnswerLinks.FACTS));
    getContent().addClassName("cv-view");
    getContent().add(title, both);
    if (actor.may(Permission.ANSWER)) {
      title.setActions(
          Buttons.primaryLink(getTranslation("fact.new"), AnswerLinks.newFact()),
          Buttons.link(getTranslation("fact.import.do"), AnswerLinks.IMPORT_FACTS),
          table());
    } else {
      title.setActions(table());
    }
  }

  /** The facts listed at this moment, as a table for other programs. */
  private Anchor table() {
    var handler =
        DownloadHandler.fromInputStream(_ -> {
          var csv =
              FactTable.csv(
                  register.list(actor, filter()),
                  ';',
                  each -> getTranslation("fact.column." + each.name()));
          // The mark at the start tells Excel that accents are written in UTF-8.
          var bytes = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
          return new DownloadResponse(
              new ByteArrayInputStream(bytes),
              getTranslation("facts.table.name"),
              "text/csv",
              bytes.length);
        });
    var link = new Anchor(handler, getTranslation("facts.table"));
    link.addClassName("cv-button");
    return link;
  }

  @Override
  public String getPageTitle() {
    var heading = getTranslation("facts.heading");
    return shown.isEmpty() ? heading : shown + " · " + heading;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("fact").orElse("");
    open = null;
    shown = "";
    if (asked.isEmpty()) {
      both.close();
    } else if (asked.equals(NEW) && actor.may(Permission.ANSWER)) {
      both.show(new FactEditor(register, actor, frame, times, null, this::saved, this::toList));
    } else {
      show(asked);
    }
    list();
  }

  private void show(String asked) {
    try {
      var fact = register.find(actor, new FactId(asked));
      open = fact.id();
      shown = fact.statement();
      both.show(
          new FactDetail(
              fact, register, links, cities, frame, journal, times, actor, this::show, this::edit));
    } catch (NotFound | InvalidInput e) {
      both.show(
          new EmptyState(
              Icon.FACT,
              getTranslation("facts.gone"),
              getTranslation("facts.gone.text"),
              Buttons.link(getTranslation("facts.heading"), AnswerLinks.FACTS)));
    }
  }

  private void show(Fact fact) {
    show(fact.id().value());
    list();
  }

  private void edit(Fact fact) {
    both.show(
        new FactEditor(
            register, actor, frame, times, fact, this::show, () -> show(fact.id().value())));
  }

  private void saved(Fact fact) {
    Go.to(AnswerLinks.fact(fact.id()));
  }

  private void toList() {
    Go.to(AnswerLinks.FACTS);
  }

  private void list() {
    var chosen = chips.current() == null ? "all" : chips.current();
    var all = register.list(actor, FactFilter.ALL);
    var soon = FactFilter.due(times.today().plusDays(Agenda.AHEAD_DAYS));
    chips.clear();
    chips.add("all", getTranslation("answer.filter.all"), all.size());
    chips.add("due", getTranslation("facts.due"), register.list(actor, soon).size());
    for (var status : FactStatus.values()) {
      var count = all.stream().filter(each -> each.status() == status).count();
      if (count > 0 && status != FactStatus.REVIEW_DUE) {
        chips.add(status.name(), Labels.of("fact.status", status), count);
      }
    }
    linkChip(all, "broken", LinkHealth.State.BROKEN, LinkHealth.State.PRIVATE);
    linkChip(all, "moved", LinkHealth.State.MOVED);
    chips.show(chosen);
    page(0, new ArrayList<>());
  }

  private void linkChip(List<Fact> all, String key, LinkHealth.State... states) {
    var wanted = Set.of(states);
    var count =
        links.of(all).values().stream().filter(each -> wanted.contains(each.state())).count();
    if (count > 0) {
      chips.add(key, getTranslation("facts.link." + key), count);
    }
  }

  private void page(int number, List<ItemRow> before) {
    var found = Paged.of(register.list(actor, filter()), number, PAGE);
    before.addAll(found.items().stream().map(this::row).toList());
    list.removeAll();
    if (before.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.FACT, getTranslation("facts.empty"), getTranslation("facts.empty.text")));
      return;
    }
    rows.show(before);
    rows.more(before.size(), found.total(), () -> page(number + 1, before));
    list.add(rows);
  }

  private FactFilter filter() {
    @Nullable String text = search.getValue().isBlank() ? null : search.getValue().strip();
    var key = chips.current() == null ? "all" : chips.current();
    return switch (key) {
      case "all" -> new FactFilter(Set.of(), null, text, null);
      case "due" -> new FactFilter(Set.of(), null, text, times.today().plusDays(Agenda.AHEAD_DAYS));
      case "broken" ->
          FactFilter.linked(LinkHealth.State.BROKEN, LinkHealth.State.PRIVATE).containing(text);
      case "moved" -> FactFilter.linked(LinkHealth.State.MOVED).containing(text);
      default -> new FactFilter(Set.of(FactStatus.valueOf(key)), null, text, null);
    };
  }

  private ItemRow row(Fact fact) {
    var where = new ArrayList<String>();
    where.add(fact.code());
    if (!fact.city().equals(actor.city())) {
      where.add(cities.findById(fact.city()).map(each -> each.name()).orElse(fact.city().value()));
    }
    where.add(Labels.figure(fact));
    where.add(Labels.frame(fact, times, getLocale()));
    if (!fact.figureMissing()) {
      where.add(fact.source().name());
    }
    var badges = new Div();
    badges.addClassName("cv-chips");
    if (fact.status() == FactStatus.CHECKED || fact.status() == FactStatus.PUBLISHED) {
      if (!fact.reviewDueOn().isAfter(times.today().plusDays(Agenda.AHEAD_DAYS))) {
        badges.add(new DueBadge(fact.reviewDueOn(), times));
      }
    }
    badges.add(Labels.badge(fact.status()));
    return new ItemRow(fact.statement(), false, where, AnswerLinks.fact(fact.id()), badges)
        .current(fact.id().equals(open));
  }
}
