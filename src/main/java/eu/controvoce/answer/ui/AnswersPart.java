package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Optional;

/** On a rumour's sheet: the messages that answer it, own and shared. */
@org.springframework.stereotype.Component
class AnswersPart implements SheetPart<Rumour> {

  private final Bench bench;
  private final CurrentActor current;

  AnswersPart(Bench bench, CurrentActor current) {
    this.bench = bench;
    this.current = current;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Component> part(Rumour rumour, Command changed) {
    var actor = current.get();
    var found = messages(actor, rumour);
    if (found.isEmpty() && !mayWrite(actor, rumour)) {
      return Optional.empty();
    }
    var heading = Labels.say("answers.heading", found.size());
    var section = new Section(heading);
    if (mayWrite(actor, rumour)) {
      section.withActions(
          Buttons.link(Labels.say("answers.write"), AnswerLinks.newMessage(rumour.id())));
    }
    if (found.isEmpty()) {
      section.add(Labels.help(Labels.say("answers.none")));
    } else {
      var rows = new Rows(heading);
      rows.show(found.stream().map(each -> row(actor, each)).toList());
      section.add(rows);
    }
    return Optional.of(section);
  }

  /** After the verdict, the one thing missing is an answer of one's own city. */
  @Override
  public Optional<Step> next(Rumour rumour, Command changed) {
    var actor = current.get();
    var city = actor.city();
    if (city == null || !mayWrite(actor, rumour)) {
      return Optional.empty();
    }
    var awaits = rumour.in(city).filter(each -> each.awaitsAnswer()).isPresent();
    var begun =
        messages(actor, rumour).stream()
            .filter(each -> each.city().equals(city))
            .filter(each -> each.status() != MessageStatus.RETIRED)
            .findFirst();
    return awaits
        ? Optional.of(
            new Step(
                Labels.say(begun.isPresent() ? "answers.go-on" : "answers.write"),
                () ->
                    Go.to(
                        begun
                            .map(each -> AnswerLinks.message(each.id()))
                            .orElseGet(() -> AnswerLinks.newMessage(rumour.id())))))
        : Optional.empty();
  }

  @Override
  public List<Event> events(Rumour rumour) {
    var actor = current.get();
    if (!actor.may(Permission.ANSWER)) {
      return List.of();
    }
    return messages(actor, rumour).stream()
        .filter(each -> each.city().equals(actor.city()))
        .flatMap(each -> bench.journal().of(Journal.subject("message", each.id())).stream())
        .map(each ->
            new Event(each.at(), Labels.say(each.action(), each.details().toArray()), each.name()))
        .toList();
  }

  private List<CounterMessage> messages(Actor actor, Rumour rumour) {
    return bench.desk().list(actor, MessageFilter.answering(rumour.id()));
  }

  private ItemRow row(Actor actor, CounterMessage message) {
    var from =
        message.city().equals(actor.city())
            ? message.code()
            : bench
                .cities()
                .findById(message.city())
                .map(each -> each.name())
                .orElse(message.city().value());
    return new ItemRow(
        message.content().headline(),
        false,
        List.of(from),
        AnswerLinks.message(message.id()),
        Labels.badge(message.status()));
  }

  private static boolean mayWrite(Actor actor, Rumour rumour) {
    return actor.may(Permission.ANSWER)
        && rumour.mergedInto() == null
        && actor.cityIfAny().flatMap(rumour::in).isPresent();
  }
}
