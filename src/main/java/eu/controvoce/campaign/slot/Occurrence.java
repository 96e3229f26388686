package eu.controvoce.campaign.slot;

import eu.controvoce.campaign.Publication;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One date of a slot.
 *
 * @param was local time by the rule, which names it
 * @param wall local time meant, after a change of that date
 * @param at when it is
 * @param shifted whether the clocks skip the time meant that day, so that it comes a little later
 * @param leftOut whether this date is left out
 * @param filledBy what goes out then; {@code null} while empty
 */
public record Occurrence(
    Slot slot,
    LocalDateTime was,
    LocalDateTime wall,
    Instant at,
    boolean shifted,
    boolean leftOut,
    @Nullable Publication filledBy) {

  /** Whether it still waits for something. */
  public boolean isEmpty() {
    return !leftOut && filledBy == null;
  }

  /** Whether somebody moved it away from what the rule says. */
  public boolean isMoved() {
    return !leftOut && !wall.equals(was);
  }
}
