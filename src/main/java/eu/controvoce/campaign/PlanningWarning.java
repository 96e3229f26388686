package eu.controvoce.campaign;

import eu.controvoce.channel.Why;

/**
 * Something to think of before a time is chosen. It never forbids: what must not go out is refused
 * by {@link Readiness}.
 *
 * @param reason what is to be thought of here
 * @param rule which rule says so
 */
public record PlanningWarning(Kind kind, Why reason, Why rule) {

  /** What kind, the gravest first. */
  public enum Kind {
    ELECTORAL_SILENCE,
    CAMPAIGN_HELD,
    FACT_EXPIRES,
    OUTSIDE_CAMPAIGN,
    SAME_AUDIENCE,
    RUMOUR_TOO_OFTEN,
    QUIET_HOURS,
    HOLIDAY,
    /** What the channel itself has to say. */
    OUTLET
  }
}
