package eu.controvoce.insight;

import eu.controvoce.base.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days that are looked at together.
 *
 * @param from first day
 * @param to last day, included
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "insight.period.reversed");
    }
    if (days(from, to) > 3_660) {
      throw new InvalidInput("from", "insight.period.too-long");
    }
  }

  /** The last days up to today. */
  public static Period lastDays(int days, LocalDate today) {
    return new Period(today.minusDays(days - 1L), today);
  }

  /** As many days, just before. */
  public Period previous() {
    return new Period(from.minusDays(days()), from.minusDays(1));
  }

  /** How many days it has, at least 1. */
  public long days() {
    return days(from, to);
  }

  /** Whether a day belongs to it. */
  public boolean contains(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether an instant belongs to it, seen from a zone. */
  public boolean contains(@Nullable Instant at, ZoneId zone) {
    return at != null && contains(LocalDate.ofInstant(at, zone));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
