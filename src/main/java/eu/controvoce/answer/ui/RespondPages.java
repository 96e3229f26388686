package eu.controvoce.answer.ui;

import eu.controvoce.answer.Agenda;
import eu.controvoce.answer.Agendas;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.FactFilter;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.base.ui.CommandSource;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What "Rispondi" puts into the navigation and the search window. */
@Component
class RespondPages implements NavEntries, CommandSource {

  private static final String[] CITY = {"OPERATOR", "OFFICER", "MANAGER"};
  private static final String[] WRITERS = {"OFFICER", "MANAGER"};

  private final CurrentActor current;
  private final Agendas agendas;
  private final FactRegister register;
  private final MessageDesk desk;

  RespondPages(CurrentActor current, Agendas agendas, FactRegister register, MessageDesk desk) {
    this.current = current;
    this.agendas = agendas;
    this.register = register;
    this.desk = desk;
  }

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.RESPOND, "respond.agenda", AnswerLinks.AGENDA, 10)
            .onlyFor(WRITERS)
            .counting(() -> writer().map(agendas::of).map(Agenda::toWrite).orElse(0L)),
        NavEntry.of(Place.RESPOND, "respond.approvals", AnswerLinks.APPROVALS, 20)
            .onlyFor("MANAGER")
            .counting(() -> writer().map(agendas::toReadCount).orElse(0)),
        NavEntry.of(Place.RESPOND, "respond.messages", AnswerLinks.MESSAGES, 30).onlyFor(CITY),
        NavEntry.of(Place.RESPOND, "respond.facts", AnswerLinks.FACTS, 40).onlyFor(CITY),
        NavEntry.of(Place.NETWORK, "vocabulary.heading", AnswerLinks.VOCABULARY, 60)
            .onlyFor("COORDINATOR", "ADMINISTRATOR"));
  }

  @Override
  public List<Found> actions(Locale locale) {
    return writer()
        .map(_ ->
            List.of(
                new Found(Icon.ANSWER, Labels.say("message.new"), "", AnswerLinks.newMessage()),
                new Found(Icon.FACT, Labels.say("fact.new"), "", AnswerLinks.newFact())))
        .orElse(List.of());
  }

  @Override
  public List<Found> find(String text, Locale locale) {
    return current
        .find()
        .filter(each -> each.may(Permission.LISTEN))
        .map(each -> Stream.concat(messages(each, text), facts(each, text)).toList())
        .orElse(List.of());
  }

  private Stream<Found> messages(Actor actor, String text) {
    var filter = new MessageFilter(MessageFilter.Scope.OWN, Set.of(), null, text);
    return desk.list(actor, filter).stream()
        .limit(4)
        .map(each ->
            new Found(
                Icon.ANSWER,
                each.content().headline(),
                each.code(),
                AnswerLinks.message(each.id())));
  }

  private Stream<Found> facts(Actor actor, String text) {
    return register.list(actor, new FactFilter(Set.of(), null, text, null)).stream()
        .limit(4)
        .map(each ->
            new Found(Icon.FACT, each.statement(), each.code(), AnswerLinks.fact(each.id())));
  }

  private Optional<Actor> writer() {
    return current.find().filter(each -> each.may(Permission.ANSWER));
  }
}
