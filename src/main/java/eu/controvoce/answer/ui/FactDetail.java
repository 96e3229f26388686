package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.LinkCheck;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Chip;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One fact: what it says, where it is from, what stands on it, what can be done with it. */
final class FactDetail extends Composite<Div> {

  private final Fact fact;
  private final FactRegister register;
  private final LinkCheck links;
  private final Times times;
  private final Actor actor;
  private final SerializableConsumer<Fact> changed;

  FactDetail(
      Fact fact,
      FactRegister register,
      LinkCheck links,
      Cities cities,
      CodingFrame frame,
      Journal journal,
      Times times,
      Actor actor,
      SerializableConsumer<Fact> changed,
      SerializableConsumer<Fact> edit) {
    this.fact = fact;
    this.register = register;
    this.links = links;
    this.times = times;
    this.actor = actor;
    this.changed = changed;
    var own = actor.may(Permission.ANSWER, fact.city()) && fact.city().equals(actor.city());
    var title = new ViewTitle(fact.code(), "");
    if (own) {
      title.setActions(actions(() -> edit.accept(fact)));
    }
    getContent().addClassName("cv-stack");
    getContent().add(title, state(cities), Labels.card(fact, times, getLocale()), source(own));
    if (fact.explanation() != null) {
      getContent().add(new Paragraph(fact.explanation()));
    }
    var chips = new Div();
    chips.addClassName("cv-chips");
    fact.topics()
        .forEach(each -> chips.add(new Chip(Icon.TAG, frame.topicLabel(each, getLocale()))));
    getContent().add(chips, uses());
    if (own) {
      getContent().add(new FactHistory(register.changes(actor, fact.id()), times));
      getContent().add(new Story(journal.of(Journal.subject("fact", fact.id())), times));
    }
  }

  private Component state(Cities cities) {
    var line = new Div(Labels.badge(fact.status()));
    line.addClassName("cv-chips");
    if (fact.status() != FactStatus.WITHDRAWN) {
      line.add(new DueBadge(fact.reviewDueOn(), times));
    }
    if (!fact.city().equals(actor.city())) {
      line.add(
          new Chip(
              Icon.NETWORK,
              cities.findById(fact.city()).map(each -> each.name()).orElse(fact.city().value())));
    }
    if (fact.demo()) {
      line.add(new Chip(getTranslation("answer.demo")));
    }
    return line;
  }

  private Component source(boolean own) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    var source = fact.source();
    term(list, "fact.field.sourceType", new Span(Labels.of("source.type", source.type())));
    term(
        list,
        "fact.field.reliability",
        new Span(Labels.of("source.reliability", source.reliability())));
    var link = source.link();
    if (link != null) {
      var anchor = new Anchor(link, link, AnchorTarget.BLANK);
      anchor.getElement().setAttribute("rel", "noopener noreferrer");
      term(
          list,
          "fact.field.link",
          new Div(anchor, new LinkLine(fact, links, register, times, actor, own, changed)));
    }
    if (fact.licence() != null) {
      term(list, "fact.field.licence", new Span(fact.licence()));
    }
    return list;
  }

  private void term(DescriptionList list, String key, Component value) {
    list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }

  private Component uses() {
    var messages = register.uses(actor, fact.id());
    if (messages.isEmpty()) {
      return Labels.help(getTranslation("fact.uses.none"));
    }
    var heading = getTranslation("fact.uses", messages.size());
    var rows = new Rows(heading);
    rows.show(
        messages.stream()
            .map(each ->
                new ItemRow(
                    each.content().headline(),
                    false,
                    List.of(each.code()),
                    AnswerLinks.message(each.id()),
                    Labels.badge(each.status())))
            .toList());
    return new Section(heading, rows);
  }

  private Component[] actions(Command edit) {
    var version = Labels.version(fact);
    var menu = new MoreMenu();
    var buttons = new ArrayList<Component>();
    switch (fact.status()) {
      case DRAFT, REVIEW_DUE ->
          buttons.add(
              Buttons.primary(
                  getTranslation("fact.check"),
                  () -> act("fact.checked", () -> register.check(actor, fact.id(), version))));
      case CHECKED ->
          buttons.add(
              Buttons.primary(
                  getTranslation("fact.publish"),
                  () -> act("fact.published", () -> register.publish(actor, fact.id(), version))));
      case PUBLISHED, WITHDRAWN -> {}
    }
    if (fact.status() != FactStatus.WITHDRAWN) {
      menu.add(Icon.EDIT, getTranslation("fact.edit.do"), edit);
      if (fact.status() == FactStatus.CHECKED || fact.status() == FactStatus.PUBLISHED) {
        var next = times.today().plus(FactRegister.USUAL_VALIDITY);
        menu.add(
            Icon.CALENDAR,
            getTranslation("fact.renew"),
            () -> act("fact.renewed", () -> register.renew(actor, fact.id(), next, version)));
      }
      menu.add(
          Icon.DELETE,
          getTranslation("fact.withdraw"),
          () ->
              ReasonDialog.ask(
                  getTranslation("fact.withdraw.heading", fact.code()),
                  getTranslation("fact.withdraw.text"),
                  getTranslation("fact.withdraw.reason"),
                  "reason",
                  getTranslation("fact.withdraw"),
                  reason -> changed.accept(register.withdraw(actor, fact.id(), reason, version))));
      buttons.add(menu);
    }
    return buttons.toArray(Component[]::new);
  }

  private void act(String done, Supplier<Fact> step) {
    try {
      var after = step.get();
      Notices.done(getTranslation(done, after.code()));
      changed.accept(after);
    } catch (Conflict e) {
      Notices.refused(e);
      changed.accept(register.find(actor, fact.id()));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
