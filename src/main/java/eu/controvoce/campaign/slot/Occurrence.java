package eu.controvoce.campaign.slot;

import eu.controvoce.campaign.Publication;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One date of a slot.
 *
 * @param was local time by the rule, which names it
 * @param at when it is, after a change of that date
 * @param leftOut whether this date is left out
 * @param filledBy what goes out then; {@code null} while empty
 */
public record Occurrence(
    Slot slot, LocalDateTime was, Instant at, boolean leftOut, @Nullable Publication filledBy) {

  /** Whether it still waits for something. */
  public boolean isEmpty() {
    return !leftOut && filledBy == null;
  }
}
