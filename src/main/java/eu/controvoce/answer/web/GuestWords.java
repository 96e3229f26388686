package eu.controvoce.answer.web;

import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.i18n.Translations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words and dates of a guest's page, in its language and the city's zone. */
public final class GuestWords {

  private final Translations translations;
  private final Locale locale;
  private final ZoneId zone;

  GuestWords(Translations translations, Locale locale, ZoneId zone) {
    this.translations = translations;
    this.locale = locale;
    this.zone = zone;
  }

  /** The page's text of a key. */
  public String say(String key, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }

  /** What a part of a text is called. */
  public String field(String name) {
    return say(ReviewFields.key(name));
  }

  /** A day, written out. */
  public String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  /** The day of an instant in the city, written out. */
  public String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, zone));
  }

  /** A period: both days, one, or nothing. */
  public String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return day(from) + " – " + day(to);
    }
    var one = from == null ? to : from;
    return one == null ? "" : day(one);
  }

  /** ISO 639-1 code of the page. */
  public String language() {
    return locale.getLanguage();
  }
}
