package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Sharing;
import java.util.Optional;

/**
 * Who sees what. Those who write answers see everything of their own city; everybody else, and
 * every other city, sees only what holds.
 */
final class Sight {

  private Sight() {}

  /** Insists that the actor may read answers at all. */
  static void mayRead(Actor actor) {
    actor.require(Permission.SEE_NETWORK);
  }

  /** Whether the actor may see the fact. */
  static boolean sees(Actor actor, Fact fact) {
    if (actor.may(Permission.ANSWER) && fact.city().equals(actor.city())) {
      return true;
    }
    var inUse = fact.status() == FactStatus.CHECKED || fact.status() == FactStatus.PUBLISHED;
    return inUse && (fact.city().equals(actor.city()) || fact.sharing() == Sharing.NETWORK);
  }

  /** The message as the actor may see it, if at all. */
  static Optional<CounterMessage> of(Actor actor, CounterMessage message) {
    var own = message.city().equals(actor.city());
    if (own && actor.may(Permission.ANSWER)) {
      return Optional.of(message);
    }
    return own || message.sharing() == Sharing.NETWORK ? message.asApproved() : Optional.empty();
  }
}
