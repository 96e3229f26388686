package eu.controvoce.campaign.calendar.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of the calendar is seen at once. */
enum CalendarMode {
  MONTH("mese"),
  WEEK("settimana"),
  LIST("elenco");

  /** What people oversee in a list. */
  private static final int LISTED_DAYS = 28;

  private final String key;

  CalendarMode(String key) {
    this.key = key;
  }

  /** As it stands in addresses. */
  String key() {
    return key;
  }

  static @Nullable CalendarMode of(@Nullable String key) {
    for (var each : values()) {
      if (each.key.equals(key)) {
        return each;
      }
    }
    return null;
  }

  /** The first day shown around a day; a month shows its weeks whole. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case MONTH -> monday(day.withDayOfMonth(1));
      case WEEK -> monday(day);
      case LIST -> day;
    };
  }

  /** The last day shown. */
  LocalDate last(LocalDate day) {
    return switch (this) {
      case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
      case WEEK -> monday(day).plusDays(6);
      case LIST -> day.plusDays(LISTED_DAYS - 1L);
    };
  }

  /** The same, one further or one back. */
  LocalDate turn(LocalDate day, int steps) {
    return switch (this) {
      case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
      case WEEK -> day.plusWeeks(steps);
      case LIST -> day.plusDays((long) LISTED_DAYS * steps);
    };
  }

  /** What is shown, as a heading: "novembre 2026", "23 nov – 29 nov 2026". */
  String name(LocalDate day, Locale locale) {
    if (this == MONTH) {
      return day.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }
    return first(day).format(DateTimeFormatter.ofPattern("d MMM", locale))
        + " – "
        + last(day).format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
