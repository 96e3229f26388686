package eu.controvoce.campaign.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a calendar.
 *
 * @param uid the same for ever
 * @param sequence grows with every change
 * @param place where; {@code null} if nowhere in particular
 * @param page in the product; {@code null} if it has none
 */
record Entry(
    String uid,
    long sequence,
    String title,
    String text,
    @Nullable String place,
    @Nullable String page,
    Span span,
    State state) {

  /** How sure it is. */
  enum State {
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /** When it is. */
  sealed interface Span {

    /** From an instant to another, which is not included. */
    record Timed(Instant from, Instant to) implements Span {}

    /** Whole days, the last one included. */
    record Days(LocalDate first, LocalDate last) implements Span {}
  }
}
