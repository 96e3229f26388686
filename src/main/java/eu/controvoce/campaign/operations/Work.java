package eu.controvoce.campaign.operations;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Held;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A publication as far as its carrying out goes.
 *
 * @param message what goes out; {@code null} for whoever looks after the machinery only
 * @param channel the kind of channel, as stored
 * @param at when it was meant to go out
 * @param nextAttemptAt when it was last, or is next, due
 * @param error why it failed or waits, as {@code key|argument}; {@code null} if nothing is wrong
 * @param tries how often it was tried
 */
public record Work(
    PublicationId id,
    CityId city,
    OutletId outlet,
    @Nullable MessageId message,
    String channel,
    Condition condition,
    Instant at,
    Instant nextAttemptAt,
    @Nullable String error,
    int tries) {

  /** Whether it may be out already, so that a person has to look. */
  public boolean isUncertain() {
    return condition == Condition.HELD
        && error != null
        && Why.parse(error).key().equals(Held.UNCERTAIN);
  }

  /** How it stands. */
  public enum Condition {
    /** Due now, and not more than a minute ago. */
    DUE,
    /** Somebody is at it. */
    RUNNING,
    /** Due for more than a minute. */
    LATE,
    /** Did not work and will be tried again by itself. */
    TRYING,
    /** Did not work; a person decides. */
    FAILED,
    /** Held by the product; a person, or the end of the reason, decides. */
    HELD;

    /** Whether nothing happens until a person does something. */
    public boolean needsSomebody() {
      return switch (this) {
        case FAILED, HELD -> true;
        case DUE, RUNNING, LATE, TRYING -> false;
      };
    }
  }
}
