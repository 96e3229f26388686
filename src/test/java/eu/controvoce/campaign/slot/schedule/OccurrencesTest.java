package eu.controvoce.campaign.slot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.WallClock;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.Recurrence.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrencesTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Test
  void everyTuesdayAndFridayAtNine() {
    var rule = Recurrence.weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), NINE, MONDAY);

    assertThat(days(rule, 14))
        .containsExactly("2026-11-24", "2026-11-27", "2026-12-01", "2026-12-04");
  }

  @Test
  void itEndsAfterItsLastDay() {
    var rule =
        Recurrence.weekly(Set.of(DayOfWeek.TUESDAY), NINE, MONDAY).until(LocalDate.of(2026, 12, 1));

    assertThat(days(rule, 60)).containsExactly("2026-11-24", "2026-12-01");
  }

  @Test
  void holidaysAreLeftOutWhereAsked() {
    var rule = Recurrence.weekly(Set.of(DayOfWeek.TUESDAY), NINE, MONDAY);

    assertThat(days(rule.notOnHolidays(true), 21)).containsExactly("2026-11-24", "2026-12-01");
    assertThat(days(rule, 21)).contains("2026-12-08");
  }

  @Test
  void everySecondWeekIsCountedFromTheFirstDay() {
    var rule =
        new Recurrence(
            Kind.WEEKLY,
            NINE,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            2,
            0,
            null,
            LocalDate.of(2026, 11, 25),
            null,
            false);

    assertThat(days(rule, 22)).containsExactly("2026-11-29", "2026-12-07", "2026-12-13");
  }

  @Test
  void theLastDayOfEachMonth() {
    assertThat(days(monthly(Kind.MONTHLY_DAY, 0, Set.of()), 100))
        .containsExactly("2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28");
  }

  @Test
  void aDayThatAMonthDoesNotHaveIsLeftOut() {
    assertThat(days(monthly(Kind.MONTHLY_DAY, 31, Set.of()), 140))
        .containsExactly("2026-12-31", "2027-01-31", "2027-03-31");
  }

  @Test
  void theFirstAndTheLastThursdayOfEachMonth() {
    var thursday = Set.of(DayOfWeek.THURSDAY);

    assertThat(days(monthly(Kind.MONTHLY_WEEKDAY, 1, thursday), 50))
        .containsExactly("2026-12-03", "2027-01-07");
    assertThat(days(monthly(Kind.MONTHLY_WEEKDAY, 0, thursday), 50))
        .containsExactly("2026-11-26", "2026-12-31");
  }

  @Test
  void onceIsOnce() {
    assertThat(days(Recurrence.once(MONDAY, NINE), 2000)).containsExactly("2026-11-23");
  }

  @Test
  void aCronExpressionIsReadAsQuartzDoes() {
    assertThat(times(cron("0 30 8,18 ? * MON-FRI"), 2))
        .containsExactly(
            LocalDateTime.of(2026, 11, 23, 8, 30),
            LocalDateTime.of(2026, 11, 23, 18, 30),
            LocalDateTime.of(2026, 11, 24, 8, 30),
            LocalDateTime.of(2026, 11, 24, 18, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every day",
        "0 0 9 * *",
        "0 0 25 * * ?",
        "0 0 9 30 2 ?",
        "0 0 9 * * ? 2020",
        "0 * * * * ?"
      })
  void aRuleThatCannotBeReadNeverFiresOrAlwaysFiresIsRefused(String cron) {
    assertThatThrownBy(() -> new Occurrences(cron(cron), OccurrencesTest::isHoliday))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.field()).isEqualTo("cron"));
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    var rule = Recurrence.weekly(Set.of(DayOfWeek.MONDAY), NINE, MONDAY);

    assertThatThrownBy(() -> rule.until(MONDAY.minusDays(1))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aRuleWhoseOnlyDaysAreHolidaysNeverFires() {
    var rule = Recurrence.once(LocalDate.of(2026, 12, 25), NINE).notOnHolidays(true);

    assertThatThrownBy(() -> new Occurrences(rule, OccurrencesTest::isHoliday))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void tenThousandOccurrencesAreCutWhereAsked() {
    var daily = Recurrence.weekly(Set.of(DayOfWeek.values()), NINE, MONDAY);
    var found =
        new Occurrences(daily, OccurrencesTest::isHoliday)
            .between(MONDAY.atStartOfDay(), MONDAY.plusYears(40).atStartOfDay(), 10_000);

    assertThat(found).hasSize(10_000).isSorted().doesNotHaveDuplicates();
  }

  /** Every change of the clocks from 2026 to 2036 in three cities. */
  static Stream<ZoneOffsetTransition> changes() {
    return Stream.of("Europe/Rome", "Europe/Lisbon", "Europe/Helsinki")
        .map(ZoneId::of)
        .flatMap(zone -> {
          var rules = zone.getRules();
          return Stream.iterate(
              rules.nextTransition(LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant()),
              each -> each.getDateTimeBefore().getYear() <= 2036,
              each -> rules.nextTransition(each.getInstant()));
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aDailyTimeWithinAChangeOfTheClocksHappensExactlyOnce(ZoneOffsetTransition change) {
    for (var zone : List.of("Europe/Rome", "Europe/Lisbon", "Europe/Helsinki")) {
      for (int minutes = 0; minutes < 300; minutes += 30) {
        var time = LocalTime.of(0, 0).plusMinutes(minutes);
        var first = change.getDateTimeBefore().toLocalDate().minusDays(3);
        var daily = Recurrence.weekly(Set.of(DayOfWeek.values()), time, first);

        var instants =
            new Occurrences(daily, OccurrencesTest::isHoliday)
                .between(first.atStartOfDay(), first.plusDays(7).atStartOfDay(), 100).stream()
                    .map(each -> WallClock.instant(each, ZoneId.of(zone)))
                    .toList();

        assertThat(new HashSet<>(instants)).hasSize(7);
        assertThat(instants).isSorted();
        assertThat(instants.stream().map(each -> each.atZone(ZoneId.of(zone)).toLocalDate()))
            .containsExactlyElementsOf(Stream.iterate(first, d -> d.plusDays(1)).limit(7).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aTimeThatASpringChangeSkipsMovesToTheFirstMinuteAfterIt(ZoneOffsetTransition change) {
    if (!change.isGap()) {
      return;
    }
    var skipped = change.getDateTimeBefore().plusMinutes(30);
    for (var id : List.of("Europe/Rome", "Europe/Lisbon", "Europe/Helsinki")) {
      var zone = ZoneId.of(id);
      var here = zone.getRules().getTransition(skipped);
      if (here != null && here.isGap()) {
        assertThat(WallClock.instant(skipped, zone).atZone(zone).toLocalDateTime())
            .isEqualTo(here.getDateTimeAfter());
      }
    }
  }

  private static boolean isHoliday(LocalDate day) {
    return (day.getMonth() == Month.DECEMBER
        && (day.getDayOfMonth() == 8 || day.getDayOfMonth() == 25));
  }

  private static Recurrence monthly(Kind kind, int ordinal, Set<DayOfWeek> days) {
    return new Recurrence(kind, NINE, days, 1, ordinal, null, MONDAY, null, false);
  }

  private static Recurrence cron(@Nullable String expression) {
    return new Recurrence(Kind.CRON, NINE, Set.of(), 1, 0, expression, MONDAY, null, false);
  }

  private static List<LocalDateTime> times(Recurrence rule, int days) {
    return new Occurrences(rule, OccurrencesTest::isHoliday)
        .between(MONDAY.atStartOfDay(), MONDAY.plusDays(days).atStartOfDay(), 1000);
  }

  private static List<String> days(Recurrence rule, int days) {
    return times(rule, days).stream().map(each -> each.toLocalDate().toString()).toList();
  }
}
