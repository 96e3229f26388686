package eu.controvoce.campaign.slot;

import eu.controvoce.base.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * When a slot comes back, by the clock on the wall of the city.
 *
 * @param kind which of the fields below count
 * @param time of the day, to the minute; not used by {@link Kind#CRON}
 * @param days of the week, for {@link Kind#WEEKLY} and {@link Kind#MONTHLY_WEEKDAY}
 * @param every how many weeks from one to the next, 1–52, for {@link Kind#WEEKLY}
 * @param ordinal which day of the month, 1–31, or 0 for the last, for {@link Kind#MONTHLY_DAY};
 *     which of its weekdays, 1–5, or 0 for the last, for {@link Kind#MONTHLY_WEEKDAY}
 * @param cron Quartz' cron expression, for {@link Kind#CRON}; {@code null} otherwise
 * @param from first day, counted from which weeks are skipped
 * @param until last day; {@code null} for no end
 * @param notOnHolidays whether it leaves public holidays out
 */
@TypeAlias("recurrence")
public record Recurrence(
    Kind kind,
    LocalTime time,
    Set<DayOfWeek> days,
    int every,
    int ordinal,
    @Nullable String cron,
    LocalDate from,
    @Nullable LocalDate until,
    boolean notOnHolidays) {

  /** What kind of rule. */
  public enum Kind {
    /** On one day only. */
    ONCE,
    /** On days of the week, every so many weeks. */
    WEEKLY,
    /** On a day of each month; months without that day have none. */
    MONTHLY_DAY,
    /** On the first, second, … or last of some weekdays of each month. */
    MONTHLY_WEEKDAY,
    /** As Quartz' cron expression says, for who can write one. */
    CRON
  }

  private static final int MOST_WEEKS = 52;
  private static final int MOST_CRON = 120;

  public Recurrence {
    days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
    time = time.withSecond(0).withNano(0);
    if (until != null && until.isBefore(from)) {
      throw new InvalidInput("until", "slot.until.before");
    }
    switch (kind) {
      case ONCE -> {}
      case WEEKLY -> {
        mustHaveDays(days);
        mustBeWithin("every", every, 1, MOST_WEEKS);
      }
      case MONTHLY_DAY -> mustBeWithin("ordinal", ordinal, 0, 31);
      case MONTHLY_WEEKDAY -> {
        mustHaveDays(days);
        mustBeWithin("ordinal", ordinal, 0, 5);
      }
      case CRON -> {
        if (cron == null || cron.isBlank() || cron.length() > MOST_CRON) {
          throw new InvalidInput("cron", "slot.cron.missing", MOST_CRON);
        }
      }
    }
  }

  /** On one day only. */
  public static Recurrence once(LocalDate day, LocalTime time) {
    return new Recurrence(Kind.ONCE, time, Set.of(), 1, 0, null, day, day, false);
  }

  /** Every week on these days. */
  public static Recurrence weekly(Set<DayOfWeek> days, LocalTime time, LocalDate from) {
    return new Recurrence(Kind.WEEKLY, time, days, 1, 0, null, from, null, false);
  }

  /** The same with an end; {@code null} for none. */
  public Recurrence until(@Nullable LocalDate last) {
    return new Recurrence(kind, time, days, every, ordinal, cron, from, last, notOnHolidays);
  }

  /** The same, leaving public holidays out. */
  public Recurrence notOnHolidays(boolean leftOut) {
    return new Recurrence(kind, time, days, every, ordinal, cron, from, until, leftOut);
  }

  private static void mustHaveDays(Set<DayOfWeek> days) {
    if (days.isEmpty()) {
      throw new InvalidInput("days", "slot.days.missing");
    }
  }

  private static void mustBeWithin(String field, int number, int least, int most) {
    if (number < least || number > most) {
      throw new InvalidInput(field, "slot.number", least, most);
    }
  }
}
