package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.access.JournalDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who did what, the newest first. */
@Route(AdminPages.JOURNAL)
@RolesAllowed("ADMINISTRATOR")
class JournalView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 100;

  /** Kinds of items, as modules name them in the journal. */
  private static final List<String> KINDS =
      List.of(
          "member",
          "city",
          "sighting",
          "rumour",
          "fact",
          "message",
          "campaign",
          "publication",
          "frame");

  private final JournalDesk desk;
  private final CityRegister register;
  private final Times times;
  private final Actor actor;
  private final ComboBox<String> kind;
  private final ComboBox<City> city;
  private final TextField who = new TextField();
  private final Div body = new Div();

  JournalView(JournalDesk desk, CityRegister register, Times times, CurrentActor current) {
    this.desk = desk;
    this.register = register;
    this.times = times;
    this.actor = current.get();
    kind = Fields.choice(getTranslation("journal.kind"), KINDS);
    kind.setItemLabelGenerator(each -> getTranslation("journal.kind." + each));
    kind.setClearButtonVisible(true);
    kind.addValueChangeListener(_ -> read(PAGE));
    city = Fields.choice(getTranslation("member.city"), register.all(actor));
    city.setItemLabelGenerator(City::name);
    city.setClearButtonVisible(true);
    city.addValueChangeListener(_ -> read(PAGE));
    who.setLabel(getTranslation("journal.who"));
    who.setWidthFull();
    who.setClearButtonVisible(true);
    who.setValueChangeMode(ValueChangeMode.LAZY);
    who.addValueChangeListener(_ -> read(PAGE));
    var tools = new Div(who, kind, city);
    tools.addClassName("cv-form-row");
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(getTranslation("journal.title"), getTranslation("journal.sentence")),
            tools,
            body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("journal.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    read(PAGE);
  }

  private void read(int most) {
    var where = city.getValue();
    var found =
        desk.latest(actor, kind.getValue(), where == null ? null : where.id(), who.getValue());
    body.removeAll();
    body.addClassName("cv-lines-after");
    if (found.isEmpty()) {
      body.add(
          new EmptyState(
              Icon.HISTORY,
              getTranslation("journal.none.title"),
              getTranslation("journal.none.sentence")));
      return;
    }
    Map<Object, String> names =
        register.all(actor).stream().collect(Collectors.toMap(City::id, City::name));
    var lines = new UnorderedList();
    lines.addClassName("cv-lines");
    found.stream().limit(most).map(each -> line(each, names)).forEach(lines::add);
    body.add(lines);
    if (found.size() > most) {
      body.add(Buttons.secondary(getTranslation("ui.rows.more"), () -> read(most + PAGE)));
    }
  }

  private ListItem line(JournalEntry entry, Map<Object, String> names) {
    var name = entry.name().isEmpty() ? getTranslation("journal.product") : entry.name();
    var what = new Span(name + " " + getTranslation(entry.action(), entry.details().toArray()));
    what.addClassName("cv-row-title");
    var parts = new Span(new Span(times.at(entry.at(), getLocale())));
    parts.addClassName("cv-row-parts");
    if (entry.city() != null) {
      parts.add(new Span(names.getOrDefault(entry.city(), entry.city().value())));
    }
    var words = new Div(what, parts);
    words.addClassName("cv-row-words");
    var line = new ListItem(words);
    line.addClassName("cv-row");
    return line;
  }
}
