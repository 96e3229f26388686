package eu.controvoce.campaign.slot.schedule;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.slot.Recurrence;
import java.text.ParseException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quartz.CalendarIntervalScheduleBuilder;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.calendar.BaseCalendar;
import org.quartz.spi.OperableTrigger;

/**
 * The local times of a {@link Recurrence}, by Quartz' cron and calendar-interval rules with a
 * Quartz calendar for holidays. Quartz runs them on a clock without daylight saving (the wall's
 * time read as UTC), so that it neither skips nor repeats any; {@link
 * eu.controvoce.campaign.WallClock} then says which instant each means. Thread-safe.
 */
public final class Occurrences {

  /** More than this in one day is a slip in a cron expression. */
  static final int MOST_A_DAY = 12;

  /** Every rule that ever fires does so within as many years: 29 February around 2100. */
  private static final int YEARS = 8;

  private static final TimeZone WALL = TimeZone.getTimeZone("UTC");

  private final Recurrence recurrence;
  private final Predicate<LocalDate> holidays;

  /**
   * @param holidays tells whether a day is a public holiday there
   * @throws InvalidInput if a cron expression cannot be read, never fires or fires more than
   *     {@value #MOST_A_DAY} times in one day
   */
  public Occurrences(Recurrence recurrence, Predicate<LocalDate> holidays) {
    this.recurrence = recurrence;
    this.holidays = holidays;
    mustFire();
  }

  /**
   * The times from one (inclusive) to another (exclusive), in order.
   *
   * @param most how many at most
   */
  public List<LocalDateTime> between(LocalDateTime from, LocalDateTime to, int most) {
    return triggers().stream()
        .flatMap(each -> times(each, from, to, most).stream())
        .sorted()
        .distinct()
        .limit(most)
        .toList();
  }

  /**
   * Insists that some of them are still to come.
   *
   * @throws InvalidInput naming the field that says how long
   */
  public void mustComeAfter(LocalDateTime now) {
    if (between(now, now.plusYears(YEARS).plusDays(1), 1).isEmpty()) {
      throw new InvalidInput(
          recurrence.kind() == Recurrence.Kind.ONCE ? "from" : "until", "slot.over");
    }
  }

  private List<LocalDateTime> times(
      OperableTrigger trigger, LocalDateTime from, LocalDateTime to, int most) {
    var calendar = new WithoutHolidays();
    trigger.computeFirstFireTime(calendar);
    var justBefore = date(from.minusSeconds(1));
    var times = new ArrayList<LocalDateTime>();
    var next = trigger.getFireTimeAfter(justBefore);
    while (next != null && times.size() < most && wall(next.toInstant()).isBefore(to)) {
      if (calendar.isTimeIncluded(next.toInstant().toEpochMilli())) {
        times.add(wall(next.toInstant()));
      }
      next = trigger.getFireTimeAfter(next);
    }
    return times;
  }

  private List<OperableTrigger> triggers() {
    return switch (recurrence.kind()) {
      case ONCE -> List.of(interval(recurrence.from(), 52));
      case WEEKLY ->
          recurrence.every() == 1
              ? List.of(cron("0 %d %d ? * %s", names("", ",")))
              : recurrence.days().stream().map(this::everySoManyWeeks).toList();
      case MONTHLY_DAY ->
          List.of(
              cron(
                  "0 %d %d %s * ?",
                  recurrence.ordinal() == 0 ? "L" : String.valueOf(recurrence.ordinal())));
      case MONTHLY_WEEKDAY ->
          recurrence.days().stream().map(day -> cron("0 %d %d ? * %s", nth(day))).toList();
      case CRON -> List.of(cron(Objects.requireNonNull(recurrence.cron())));
    };
  }

  private String nth(DayOfWeek day) {
    // Quartz counts from Sunday = 1; names cannot be combined with L.
    int number = day.getValue() % 7 + 1;
    return recurrence.ordinal() == 0 ? number + "L" : number + "#" + recurrence.ordinal();
  }

  private String names(String before, String between) {
    return recurrence.days().stream()
        .sorted()
        .map(each -> each.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(between, before, ""));
  }

  private OperableTrigger everySoManyWeeks(DayOfWeek day) {
    var monday = recurrence.from().with(DayOfWeek.MONDAY);
    var first = monday.with(day);
    while (first.isBefore(recurrence.from())) {
      first = first.plusWeeks(recurrence.every());
    }
    return interval(first, recurrence.every());
  }

  private OperableTrigger interval(LocalDate first, int weeks) {
    return trigger(
        first.atTime(recurrence.time()),
        TriggerBuilder.newTrigger()
            .withSchedule(
                CalendarIntervalScheduleBuilder.calendarIntervalSchedule()
                    .inTimeZone(WALL)
                    .withIntervalInWeeks(weeks)));
  }

  private OperableTrigger cron(String pattern, String days) {
    return cron(
        String.format(
            Locale.ROOT,
            pattern,
            recurrence.time().getMinute(),
            recurrence.time().getHour(),
            days));
  }

  private OperableTrigger cron(String expression) {
    try {
      var parsed = new CronExpression(expression);
      parsed.setTimeZone(WALL);
      return trigger(
          recurrence.from().atStartOfDay(),
          TriggerBuilder.newTrigger().withSchedule(CronScheduleBuilder.cronSchedule(parsed)));
    } catch (ParseException e) {
      throw new InvalidInput("cron", "slot.cron.unreadable");
    }
  }

  private OperableTrigger trigger(LocalDateTime start, TriggerBuilder<?> builder) {
    builder.withIdentity("slot").startAt(date(start));
    var until = recurrence.until();
    if (until != null) {
      builder.endAt(date(until.plusDays(1).atStartOfDay().minusSeconds(1)));
    }
    return (OperableTrigger) builder.build();
  }

  private void mustFire() {
    var first = first();
    if (first == null) {
      throw new InvalidInput(field(), "slot.never");
    }
    if (between(first, first.plusDays(1), MOST_A_DAY + 1).size() > MOST_A_DAY) {
      throw new InvalidInput(field(), "slot.too-often", MOST_A_DAY);
    }
  }

  private @Nullable LocalDateTime first() {
    var from = recurrence.from().atStartOfDay();
    return between(from, from.plusYears(YEARS).plusDays(1), 1).stream().findFirst().orElse(null);
  }

  private String field() {
    return switch (recurrence.kind()) {
      case CRON -> "cron";
      case ONCE -> "from";
      case WEEKLY, MONTHLY_DAY, MONTHLY_WEEKDAY -> "until";
    };
  }

  private static Date date(LocalDateTime wall) {
    return Date.from(wall.toInstant(ZoneOffset.UTC));
  }

  private static LocalDateTime wall(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** A Quartz calendar that leaves public holidays out where the rule asks for it. */
  private final class WithoutHolidays extends BaseCalendar {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isTimeIncluded(long time) {
      return !recurrence.notOnHolidays()
          || !holidays.test(wall(Instant.ofEpochMilli(time)).toLocalDate());
    }
  }
}
