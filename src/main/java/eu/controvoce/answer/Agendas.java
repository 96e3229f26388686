package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what waits for somebody. Thread-safe. */
@Component
public class Agendas {

  private static final Comparator<Agenda.ToAnswer> MOST_URGENT_FIRST =
      Comparator.comparing(
              (Agenda.ToAnswer each) -> each.handling().dueOn(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(each -> each.rumour().code());

  private final Rumours rumours;
  private final CounterMessages messages;
  private final FactRegister register;
  private final MessageDesk desk;
  private final Today today;

  Agendas(
      Rumours rumours,
      CounterMessages messages,
      FactRegister register,
      MessageDesk desk,
      Today today) {
    this.rumours = rumours;
    this.messages = messages;
    this.register = register;
    this.desk = desk;
    this.today = today;
  }

  /** What waits in the actor's city. */
  public Agenda of(Actor actor) {
    actor.require(Permission.ANSWER);
    var city = actor.ownCity();
    var own = messages.findByCity(city);
    var byRumour = byRumour(own);
    var toAnswer = new ArrayList<Agenda.ToAnswer>();
    for (var rumour : rumours.findHandledIn(city)) {
      rumour
          .in(city)
          .filter(Agendas::isToAnswer)
          .ifPresent(handling ->
              toAnswer.add(
                  new Agenda.ToAnswer(
                      rumour, handling, byRumour.getOrDefault(rumour.id(), List.of()))));
    }
    toAnswer.sort(MOST_URGENT_FIRST);
    var soon = today.in(city).plusDays(Agenda.AHEAD_DAYS);
    var due =
        register.list(actor, FactFilter.due(soon)).stream()
            .filter(each -> each.city().equals(city))
            .toList();
    var toMend =
        own.stream()
            .filter(each ->
                each.status() == MessageStatus.CHANGES_REQUESTED
                    || each.status() == MessageStatus.NEEDS_REVISION)
            .toList();
    return new Agenda(toAnswer, due, toRead(actor), toMend);
  }

  /** How many texts wait for the actor to read; 0 for those who may not approve. */
  public int toReadCount(Actor actor) {
    return actor.may(Permission.ANSWER) ? toRead(actor).size() : 0;
  }

  private List<CounterMessage> toRead(Actor actor) {
    return actor.may(Permission.APPROVE)
        ? desk.queue(actor).stream()
            .filter(each -> !each.wrote(actor.member()) && !each.hasConsentOf(actor.member()))
            .toList()
        : List.of();
  }

  private static boolean isToAnswer(Handling handling) {
    var decision = handling.decision();
    return handling.awaitsAnswer()
        && handling.status() != RumourStatus.REPORTED
        && (decision == null
            || decision.type() == Decision.Type.RESPOND
            || decision.type() == Decision.Type.PREBUNK);
  }

  private static Map<RumourId, List<CounterMessage>> byRumour(List<CounterMessage> own) {
    var found = new HashMap<RumourId, List<CounterMessage>>();
    for (var message : own) {
      if (message.status() != MessageStatus.RETIRED) {
        message
            .rumours()
            .forEach(each ->
                found.merge(
                    each,
                    List.of(message),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
      }
    }
    return found;
  }
}
