package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.FactId;
import java.util.ArrayList;
import java.util.List;

/** The facts a text stands on: found by typing, or written on the spot. */
final class FactsField extends Composite<Div> {

  private static final int FOUND_AT_MOST = 50;

  private final Bench bench;
  private final Actor actor;
  private final Command changed;
  private final List<Fact> chosen = new ArrayList<>();
  private final Div cards = new Div();
  private final ComboBox<Fact> picker = new ComboBox<>();

  FactsField(Bench bench, Actor actor, Command changed) {
    this.bench = bench;
    this.actor = actor;
    this.changed = changed;
    picker.setLabel(getTranslation("composer.facts.add"));
    picker.setHelperText(getTranslation("composer.facts.help"));
    picker.setWidthFull();
    picker.setItemLabelGenerator(each -> each.statement() + " (" + each.source().name() + ")");
    picker.setItems(query ->
        bench.register().search(actor, query.getFilter().orElse(""), FOUND_AT_MOST).stream()
            .skip(query.getOffset())
            .limit(query.getLimit()));
    picker.addValueChangeListener(event -> {
      var fact = event.getValue();
      if (fact != null) {
        picker.clear();
        add(fact);
      }
    });
    var fresh =
        Buttons.secondary(
            getTranslation("fact.new"),
            () -> new NewFactDialog(bench, actor, picked(), this::add).open());
    fresh.setIcon(Icon.ADD.create());
    cards.addClassName("cv-stack");
    var heading = new Span(getTranslation("composer.facts"));
    heading.addClassName("cv-subhead");
    getContent()
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", heading.getText());
    getContent().addClassName("cv-stack");
    getContent().add(heading, cards, picker, fresh);
  }

  /** Topics of the chosen facts, to propose for a new one. */
  private List<String> picked() {
    return chosen.stream().flatMap(each -> each.topics().stream()).distinct().toList();
  }

  void show(List<FactId> ids) {
    chosen.clear();
    chosen.addAll(bench.register().behind(actor, ids));
    render();
  }

  /** Puts the cursor where a fact is looked for. */
  void focus() {
    picker.scrollIntoView();
    picker.focus();
  }

  List<FactId> ids() {
    return chosen.stream().map(Fact::id).toList();
  }

  List<Fact> facts() {
    return List.copyOf(chosen);
  }

  private void add(Fact fact) {
    if (chosen.stream().noneMatch(each -> each.id().equals(fact.id()))) {
      chosen.add(fact);
      render();
      changed.execute();
    }
  }

  private void render() {
    cards.removeAll();
    for (var fact : chosen) {
      var details = new Div(Labels.badge(fact.status()));
      details.addClassName("cv-actions");
      var mine = actor.may(Permission.ANSWER, fact.city()) && fact.city().equals(actor.city());
      if (mine && (fact.status() == FactStatus.DRAFT || fact.status() == FactStatus.REVIEW_DUE)) {
        details.add(Buttons.quiet(getTranslation("fact.check"), () -> check(fact)));
      }
      var remove =
          Buttons.icon(
              Icon.CLOSE,
              getTranslation("composer.facts.remove", fact.code()),
              () -> {
                chosen.remove(fact);
                render();
                changed.execute();
              });
      details.add(remove);
      cards.add(Labels.card(fact, bench.times(), getLocale(), details));
    }
  }

  private void check(Fact fact) {
    try {
      var checked = bench.register().check(actor, fact.id(), Labels.version(fact));
      chosen.set(chosen.indexOf(fact), checked);
      Notices.done(getTranslation("fact.checked", checked.code()));
    } catch (Refusal e) {
      Notices.refused(e);
      show(ids());
      return;
    }
    render();
    changed.execute();
  }
}
