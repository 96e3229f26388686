package eu.controvoce.campaign.schedule;

/** How a try ended, as stored. */
final class Outcome {

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";
  static final String UNAVAILABLE = "unavailable";

  /** The process died before it could say. */
  static final String UNCERTAIN = "uncertain";

  /** The last of too many that found nobody. */
  static final String GIVEN_UP = "given-up";

  private Outcome() {}
}
