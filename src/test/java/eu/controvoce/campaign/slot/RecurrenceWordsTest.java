package eu.controvoce.campaign.slot;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.slot.Recurrence.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class RecurrenceWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final Set<DayOfWeek> TUESDAY_AND_FRIDAY =
      Set.of(DayOfWeek.FRIDAY, DayOfWeek.TUESDAY);

  @Autowired RecurrenceWords words;

  @Test
  void daysOfTheWeekWithHolidaysAndAnEnd() {
    var rule =
        Recurrence.weekly(TUESDAY_AND_FRIDAY, NINE, TODAY)
            .notOnHolidays(true)
            .until(LocalDate.of(2027, 6, 30));

    says(
        rule,
        "Ogni martedì e venerdì alle 9:00, non nei giorni festivi, fino al 30 giugno 2027",
        "Every Tuesday and Friday at 9:00, not on public holidays, until 30 June 2027");
  }

  @Test
  void everyDayAndWorkingDaysHaveTheirOwnWords() {
    says(
        Recurrence.weekly(EnumSet.allOf(DayOfWeek.class), NINE, TODAY),
        "Ogni giorno alle 9:00",
        "Every day at 9:00");
    says(
        Recurrence.weekly(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(1, 5), TODAY),
        "Dal lunedì al venerdì all’1:05",
        "Monday to Friday at 1:05");
  }

  @Test
  void severalWeeksAndALaterBeginning() {
    var rule =
        new Recurrence(
            Kind.WEEKLY,
            NINE,
            TUESDAY_AND_FRIDAY,
            2,
            0,
            null,
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 31),
            false);

    says(
        rule,
        "Ogni 2 settimane, di martedì e venerdì, alle 9:00, dall’8 dicembre, fino al 31 dicembre",
        "Every 2 weeks, on Tuesday and Friday, at 9:00, from 8 December, until 31 December");
  }

  @Test
  void daysOfTheMonth() {
    says(
        monthly(1),
        "Il primo giorno di ogni mese alle 9:00",
        "On the first day of every month at 9:00");
    says(monthly(15), "Il giorno 15 di ogni mese alle 9:00", "On day 15 of every month at 9:00");
    says(
        monthly(31),
        "Il giorno 31 di ogni mese alle 9:00, nei mesi che ce l’hanno",
        "On day 31 of every month at 9:00, in the months that have it");
    says(
        monthly(0),
        "L’ultimo giorno di ogni mese alle 9:00",
        "On the last day of every month at 9:00");
  }

  @Test
  void weekdaysOfTheMonthInTheirGender() {
    var rule = rule(Kind.MONTHLY_WEEKDAY, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), 1, null);

    says(
        rule,
        "Il primo martedì e la prima domenica di ogni mese alle 9:00",
        "The first Tuesday and the first Sunday of every month at 9:00");
  }

  @Test
  void onceAndByAnExpertsRule() {
    says(
        Recurrence.once(LocalDate.of(2026, 11, 24), NINE),
        "Una volta, martedì 24 novembre alle 9:00",
        "Once, on Tuesday 24 November at 9:00");
    says(
        rule(Kind.CRON, Set.of(), 0, "0 0 9 ? * TUE"),
        "Secondo la regola cron «0 0 9 ? * TUE»",
        "By the cron rule “0 0 9 ? * TUE”");
  }

  private void says(Recurrence rule, String italian, String english) {
    assertThat(words.say(rule, TODAY, Locale.ITALIAN)).isEqualTo(italian);
    assertThat(words.say(rule, TODAY, Locale.ENGLISH)).isEqualTo(english);
  }

  private static Recurrence monthly(int day) {
    return rule(Kind.MONTHLY_DAY, Set.of(), day, null);
  }

  private static Recurrence rule(
      Kind kind, Set<DayOfWeek> days, int ordinal, @Nullable String cron) {
    return new Recurrence(kind, NINE, days, 1, ordinal, cron, TODAY, null, false);
  }
}
