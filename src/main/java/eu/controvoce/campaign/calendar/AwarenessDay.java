package eu.controvoce.campaign.calendar;

import java.time.MonthDay;
import java.util.Locale;

/**
 * A day the world keeps each year.
 *
 * @param italian its name
 * @param english its name
 * @param source symbol of the resolution that proclaimed it, for example {@code A/RES/55/76}
 */
public record AwarenessDay(MonthDay day, String italian, String english, String source) {

  /** Its name in a language; Italian where we have none. */
  public String name(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : italian;
  }
}
