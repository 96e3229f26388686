package eu.controvoce.answer;

import java.util.Collection;

/**
 * How many have to approve a text before it comes into force.
 *
 * @param people at least one
 * @param memberNeeded whether one of them has to be a member of the city
 */
public record Quorum(int people, boolean memberNeeded) {

  /** One person, whoever it is. */
  public static final Quorum ONE = new Quorum(1, false);

  /** How many are still missing. */
  public int missing(Collection<Consent> given) {
    var member = memberNeeded && given.stream().allMatch(Consent::isOfGuest) ? 1 : 0;
    return Math.max(people - given.size(), member);
  }

  /** How many it will have been in the end. */
  public int of(Collection<Consent> given) {
    return given.size() + missing(given);
  }
}
