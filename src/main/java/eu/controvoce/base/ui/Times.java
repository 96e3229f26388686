package eu.controvoce.base.ui;

import eu.controvoce.base.i18n.Translations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Times as people read them: in the zone of the member's city, the year only when it is not this
 * one. Thread-safe.
 */
@Component
public class Times {

  /** Where nobody's city says otherwise. */
  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final Clock clock;
  private final ObjectProvider<Whoami> whoami;
  private final Translations translations;

  Times(Clock clock, ObjectProvider<Whoami> whoami, Translations translations) {
    this.clock = clock;
    this.whoami = whoami;
    this.translations = translations;
  }

  /** The zone of the member's city; Rome's when nobody is signed in. */
  public ZoneId zone() {
    var member = whoami.getIfAvailable();
    return member == null ? HOME : member.zone();
  }

  /** Today in the member's city. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /** Day and time, as in "lun 23 nov, 9:00". */
  public String at(Instant instant, Locale locale) {
    return at(instant, zone(), locale);
  }

  /** Day and time in a zone that is not the member's, as in "lun 23 nov, 9:00". */
  public String at(Instant instant, ZoneId zone, Locale locale) {
    var when = instant.atZone(zone);
    return date(when.toLocalDate(), locale) + ", " + clockTime(when, locale);
  }

  /** The time of day alone, as in "9:00". */
  public String time(Instant instant, Locale locale) {
    return clockTime(instant.atZone(zone()), locale);
  }

  /** The day in the member's city, as in "lun 23 nov". */
  public String date(Instant instant, Locale locale) {
    return date(LocalDate.ofInstant(instant, zone()), locale);
  }

  /** A day, as in "lun 23 nov". */
  public String date(LocalDate date, Locale locale) {
    var pattern = date.getYear() == today().getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
    return date.format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  /**
   * How far away it is, in its largest unit: "fra 2 giorni", "3 ore fa", "adesso"; beyond 60 days
   * the date.
   */
  public String relative(Instant instant, Locale locale) {
    var now = clock.instant();
    var apart = Duration.between(now, instant);
    var past = apart.isNegative();
    var minutes = apart.abs().toMinutes();
    if (minutes < 1) {
      return translations.getTranslation("ui.time.now", locale);
    }
    if (minutes < 60) {
      return said("minutes", past, minutes, locale);
    }
    var days =
        Math.abs(
            ChronoUnit.DAYS.between(
                LocalDate.ofInstant(now, zone()), LocalDate.ofInstant(instant, zone())));
    if (minutes < 24 * 60 && days <= 1) {
      return said("hours", past, minutes / 60, locale);
    }
    return days > 60 ? date(instant, locale) : said("days", past, days, locale);
  }

  /** How far away a day is: "oggi", "domani", "fra 2 giorni", "ieri"; beyond 60 days the date. */
  public String relative(LocalDate date, Locale locale) {
    var days = ChronoUnit.DAYS.between(today(), date);
    if (days == 0) {
      return translations.getTranslation("ui.time.today", locale);
    }
    return Math.abs(days) > 60
        ? date(date, locale)
        : said("days", days < 0, Math.abs(days), locale);
  }

  private String said(String unit, boolean past, long count, Locale locale) {
    return translations.getTranslation(
        "ui.time." + unit + (past ? ".ago" : ".ahead"), locale, count);
  }

  private static String clockTime(ZonedDateTime when, Locale locale) {
    return when.format(DateTimeFormatter.ofPattern("H:mm", locale));
  }
}
