package eu.controvoce.print.paper;

import eu.controvoce.answer.Fact;
import eu.controvoce.base.i18n.Translations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and dates of one paper, in its language and the city's zone. */
public record PaperWords(Translations translations, Locale locale, ZoneId zone) {

  /** The text of a key. */
  public String say(String key, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }

  /** A day, written out. */
  public String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  /** A day with its weekday, written out. */
  public String weekday(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
  }

  /** The day of an instant in the city, written out. */
  public String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, zone));
  }

  /** Day and time in the city. */
  public String at(Instant instant) {
    return instant.atZone(zone).format(DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", locale));
  }

  /** A period: both days, one, or nothing. */
  public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return day(from) + " – " + day(to);
    }
    var one = from == null ? to : from;
    return one == null ? "" : day(one);
  }

  /** What a fact speaks of: territory and period; empty if neither is said. */
  public String scope(Fact fact) {
    return Stream.of(fact.territory(), period(fact.periodFrom(), fact.periodTo()))
        .filter(each -> each != null && !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** ISO 639-1 code. */
  public String language() {
    return locale.getLanguage();
  }
}
