package eu.controvoce.campaign.schedule;

/** How a try ended, as stored. */
final class Outcome {

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";
  static final String UNAVAILABLE = "unavailable";

  /** The process died before it could say, or the connection did. */
  static final String UNCERTAIN = "uncertain";

  /** The last of too many that found nobody. */
  static final String GIVEN_UP = "given-up";

  /** Left to a person, since nobody knows whether it is out. */
  static final String LEFT_OPEN = "left-open";

  private Outcome() {}
}
