package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourId;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Learns from what officers take and pass over. Every choice is kept for its city; other cities see
 * it only as a count. Thread-safe.
 */
@Component
public class Choosing {

  private final ProposalChoices choices;
  private final MessageShelf shelf;
  private final Clock clock;

  Choosing(ProposalChoices choices, MessageShelf shelf, Clock clock) {
    this.choices = choices;
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * The actor's city does not want this message for this rumour: it is not proposed there again.
   */
  public void passOver(Actor actor, RumourId rumour, MessageId message) {
    actor.require(Permission.ANSWER);
    shelf.find(actor, message);
    keep(actor, rumour, message, false);
  }

  /** Takes {@link #passOver} back. */
  public void reconsider(Actor actor, RumourId rumour, MessageId message) {
    actor.require(Permission.ANSWER);
    choices.deleteById(ProposalChoice.id(actor.ownCity(), rumour, message));
  }

  @EventListener
  void on(ProposalTaken news) {
    keep(news.by(), news.rumour(), news.message(), true);
  }

  private void keep(Actor actor, RumourId rumour, MessageId message, boolean taken) {
    var city = actor.ownCity();
    choices.save(
        new ProposalChoice(
            ProposalChoice.id(city, rumour, message),
            city,
            rumour,
            message,
            taken,
            actor.member(),
            clock.instant()));
  }

  /** What a city passed over for a rumour. */
  Set<MessageId> passedOver(CityId city, RumourId rumour) {
    return choices.findByCity(city).stream()
        .filter(each -> each.rumour().equals(rumour) && !each.taken())
        .map(ProposalChoice::message)
        .collect(Collectors.toSet());
  }

  /** How messages fared, as that city sees it; those nobody chose about are left out. */
  Map<MessageId, Acceptance> acceptances(CityId city) {
    var counts = new HashMap<MessageId, int[]>();
    for (var each : choices.findAll()) {
      var count = counts.computeIfAbsent(each.message(), _ -> new int[4]);
      var place = each.city().equals(city) ? 0 : 2;
      count[place] += each.taken() ? 1 : 0;
      count[place + 1]++;
    }
    var found = new HashMap<MessageId, Acceptance>();
    counts.forEach(
        (message, all) -> found.put(message, Acceptance.of(all[0], all[1], all[2], all[3])));
    return found;
  }
}
