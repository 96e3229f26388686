package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line of the ledger: one activity for one mailbox.
 *
 * @param id follows from both, so that writing it down twice changes nothing
 * @param activity what; its text is in the activity
 * @param direct what, sealed, where it is for one follower alone: address, line end, text; {@code
 *     null} for everybody's, and once it went out
 * @param at when it came about
 * @param endedAt when it went out or was given up; {@code null} while it waits
 * @param why why it was given up, as {@code key|argument}
 */
@Document("fediverse_handovers")
@TypeAlias("fediverse-handover")
record Handover(
    @Id String id,
    @Indexed CityId city,
    @Indexed String mailbox,
    String activity,
    @Nullable String direct,
    Instant at,
    State state,
    @Nullable Instant endedAt,
    @Nullable String why) {

  /** Where a line is. */
  enum State {
    QUEUED,
    SENT,
    FAILED
  }

  Handover ended(State how, Instant when, @Nullable String reason) {
    return new Handover(id, city, mailbox, activity, null, at, how, when, reason);
  }
}
