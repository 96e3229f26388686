package eu.controvoce.site.web;

import eu.controvoce.base.i18n.Translations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The words and dates of one page, in its language and the city's zone. */
public final class Words {

  private final Translations translations;
  private final Locale locale;
  private final ZoneId zone;

  Words(Translations translations, Locale locale, ZoneId zone) {
    this.translations = translations;
    this.locale = locale;
    this.zone = zone;
  }

  /** The page's text of a key. */
  public String say(String key, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
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
      return from.getDayOfYear() == 1
              && to.getDayOfMonth() == 31
              && to.getMonthValue() == 12
              && from.getYear() == to.getYear()
          ? String.valueOf(from.getYear())
          : day(from) + " – " + day(to);
    }
    var one = from == null ? to : from;
    return one == null ? "" : day(one);
  }

  /** The address of another of our pages, in this page's language. */
  public String to(String path) {
    return Locale.ITALIAN.getLanguage().equals(language())
        ? path
        : UriComponentsBuilder.fromUriString(path)
            .queryParam("lang", language())
            .build()
            .toUriString();
  }

  /** The address of this page in the other language. */
  public String other(String path) {
    return Locale.ITALIAN.getLanguage().equals(language()) ? path + "?lang=en" : path;
  }

  /** ISO 639-1 code of the page. */
  public String language() {
    return locale.getLanguage();
  }

  /** The page's language. */
  public Locale locale() {
    return locale;
  }
}
