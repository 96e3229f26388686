package eu.controvoce.campaign.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of what a calendar file becomes. */
public sealed interface EventRow {

  /** Where it stands in the file, from 1. */
  int line();

  /**
   * An event that can be taken.
   *
   * @param key names it within its calendar: the uid, for one of a series with its date
   * @param state what taking it would do
   */
  record Good(
      int line,
      String key,
      String title,
      Instant from,
      Instant to,
      boolean wholeDay,
      @Nullable String place,
      State state)
      implements EventRow {

    Good as(State other) {
      return new Good(line, key, title, from, to, wholeDay, place, other);
    }
  }

  /** One that cannot be taken, and why. */
  record Bad(int line, String title, String key, List<Object> arguments) implements EventRow {

    public Bad {
      arguments = List.copyOf(arguments);
    }
  }

  /** What taking an event would do. */
  enum State {
    /** Add it. */
    NEW,
    /** Change the one that is there. */
    CHANGED,
    /** Nothing. */
    KNOWN
  }
}
