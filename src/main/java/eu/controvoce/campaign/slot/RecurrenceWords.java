package eu.controvoce.campaign.slot;

import eu.controvoce.base.i18n.Translations;
import java.text.ListFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A recurrence as a sentence: "Ogni martedì alle 9:00, fino al 30 giugno". Thread-safe. */
@Component
public class RecurrenceWords {

  private static final Set<DayOfWeek> WORKING_DAYS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** Months have at least so many days. */
  private static final int SHORTEST_MONTH = 28;

  private final Translations translations;

  RecurrenceWords(Translations translations) {
    this.translations = translations;
  }

  /**
   * Says it.
   *
   * @param today in the city: a beginning that is past is not worth saying, a year that is this one
   *     neither
   */
  public String say(Recurrence rule, LocalDate today, Locale locale) {
    var words = new StringBuilder(capitalised(core(rule, today, locale), locale));
    if (rule.notOnHolidays()) {
      words.append(text("slot.words.holidays", locale));
    }
    if (rule.kind() != Recurrence.Kind.ONCE && rule.from().isAfter(today)) {
      words.append(dated("slot.words.from", rule.from(), today, locale));
    }
    var until = rule.until();
    if (rule.kind() != Recurrence.Kind.ONCE && until != null) {
      words.append(dated("slot.words.until", until, today, locale));
    }
    return words.toString();
  }

  private String core(Recurrence rule, LocalDate today, Locale locale) {
    var at = at(rule.time(), locale);
    return switch (rule.kind()) {
      case ONCE ->
          text(
              "slot.words.once",
              locale,
              day(rule.from().getDayOfWeek(), locale),
              date(rule.from(), today, locale),
              at);
      case WEEKLY -> weekly(rule, at, locale);
      case MONTHLY_DAY -> monthly(rule.ordinal(), at, locale);
      case MONTHLY_WEEKDAY ->
          text(
              "slot.words.month.weekdays",
              locale,
              joined(
                  rule.days().stream()
                      .sorted()
                      .map(each -> nth(rule.ordinal(), each, locale))
                      .toList(),
                  locale),
              at);
      case CRON -> text("slot.words.cron", locale, Objects.requireNonNull(rule.cron()));
    };
  }

  private String weekly(Recurrence rule, String at, Locale locale) {
    if (rule.every() > 1) {
      return text("slot.words.weeks", locale, rule.every(), days(rule.days(), locale), at);
    }
    if (rule.days().size() == DayOfWeek.values().length) {
      return text("slot.words.daily", locale, at);
    }
    return rule.days().equals(WORKING_DAYS)
        ? text("slot.words.working-days", locale, at)
        : text("slot.words.weekly", locale, days(rule.days(), locale), at);
  }

  private String monthly(int day, String at, Locale locale) {
    return switch (day) {
      case 0 -> text("slot.words.month.last", locale, at);
      case 1 -> text("slot.words.month.first", locale, at);
      default ->
          text("slot.words.month.day", locale, day, at)
              + (day > SHORTEST_MONTH ? text("slot.words.month.short", locale) : "");
    };
  }

  /** Sunday is feminine in Italian. */
  private String nth(int ordinal, DayOfWeek day, Locale locale) {
    var gender = day == DayOfWeek.SUNDAY ? ".f" : ".m";
    return text("slot.words.nth." + ordinal + gender, locale, day(day, locale));
  }

  private String at(LocalTime time, Locale locale) {
    var shown = time.format(DateTimeFormatter.ofPattern("H:mm", locale));
    return text(time.getHour() == 1 ? "slot.words.at.one" : "slot.words.at", locale, shown);
  }

  private String dated(String key, LocalDate day, LocalDate today, Locale locale) {
    // In Italian 8 and 11 begin with a vowel, and the article loses its own.
    var vowel = day.getDayOfMonth() == 8 || day.getDayOfMonth() == 11;
    return text(key + (vowel ? ".vowel" : ".plain"), locale, date(day, today, locale));
  }

  private static String date(LocalDate day, LocalDate today, Locale locale) {
    var pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
    return day.format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private static String days(Collection<DayOfWeek> days, Locale locale) {
    return joined(days.stream().sorted().map(each -> day(each, locale)).toList(), locale);
  }

  private static String day(DayOfWeek day, Locale locale) {
    return day.getDisplayName(TextStyle.FULL, locale);
  }

  private static String joined(List<String> words, Locale locale) {
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(words);
  }

  private static String capitalised(String words, Locale locale) {
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  private String text(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
