package eu.controvoce.answer;

import eu.controvoce.city.City;
import java.util.List;

/** What somebody finds behind an invitation's link. */
public sealed interface GuestPage {

  /**
   * The text waits for them.
   *
   * @param claims what it answers, in residents' words
   * @param facts what it stands on, in the order the text names them
   */
  record Ready(
      ReviewInvitation invitation,
      CounterMessage message,
      City city,
      List<String> claims,
      List<Fact> facts)
      implements GuestPage {

    public Ready {
      claims = List.copyOf(claims);
      facts = List.copyOf(facts);
    }
  }

  /** There is nothing to do, and why. */
  record Over(Why why) implements GuestPage {}

  /** Just now they decided. */
  record Thanks(boolean approved, boolean inForce) implements GuestPage {}

  /** The checks found errors since it was sent, such as a fact that fell; the link stays good. */
  record Held(Ready page) implements GuestPage {}

  /** Why a link is good for nothing. */
  enum Why {
    /** No link of ours. */
    UNKNOWN,
    USED,
    EXPIRED,
    REVOKED,
    /** Others decided meanwhile. */
    DECIDED,
    /** The text is being or was written anew. */
    SUPERSEDED
  }
}
