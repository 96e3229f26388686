package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Any two texts of a message against each other: what is being written, what was approved, and the
 * text it was adapted from. Not shown while there is only one.
 */
final class Versions extends Composite<Div> {

  private record Version(String name, Content content) {}

  private final Select<Version> before = new Select<>();
  private final Select<Version> now = new Select<>();
  private final Div shown = new Div();

  Versions(CounterMessage message, Bench bench, Actor actor) {
    var all = versions(message, bench, actor);
    setVisible(all.size() > 1);
    if (all.size() < 2) {
      return;
    }
    for (var each : List.of(before, now)) {
      each.setItems(all);
      each.setItemLabelGenerator(Version::name);
    }
    before.setLabel(getTranslation("versions.before"));
    now.setLabel(getTranslation("versions.now"));
    before.setValue(all.get(1));
    now.setValue(all.getFirst());
    before.addValueChangeListener(_ -> render());
    now.addValueChangeListener(_ -> render());
    var which = new Div(before, now);
    which.addClassName("cv-form-row");
    getContent()
        .add(
            new Section(
                getTranslation("versions.heading"),
                which,
                Labels.help(getTranslation("versions.legend")),
                shown));
    render();
  }

  private void render() {
    shown.removeAll();
    if (before.getValue() != null && now.getValue() != null) {
      shown.add(new Comparison(before.getValue().content(), now.getValue().content()));
    }
  }

  /** The newest first, the original last. */
  private List<Version> versions(CounterMessage message, Bench bench, Actor actor) {
    var all = new ArrayList<Version>();
    var approved = bench.desk().revisions(actor, message.id());
    var current = message.content();
    if (approved.stream().noneMatch(each -> each.content().equals(current))) {
      all.add(new Version(getTranslation("versions.current", message.revision()), current));
    }
    for (var each : approved) {
      all.add(
          new Version(
              getTranslation(
                  "versions.approved", each.revision(), bench.times().date(each.at(), getLocale())),
              each.content()));
    }
    original(message, bench, actor)
        .ifPresent(each ->
            all.add(
                new Version(
                    getTranslation("versions.original", each.code(), city(each, bench)),
                    each.content())));
    return all;
  }

  /** The text it was adapted from, as this actor may still see it. */
  static Optional<CounterMessage> original(CounterMessage message, Bench bench, Actor actor) {
    var from = message.adaptedFrom();
    if (from == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(bench.desk().find(actor, from));
    } catch (Refusal e) {
      // No longer shared or no longer in force: there is nothing to compare with.
      return Optional.empty();
    }
  }

  static String city(CounterMessage message, Bench bench) {
    return bench.cities().findById(message.city()).map(City::name).orElse(message.city().value());
  }
}
