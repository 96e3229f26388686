package eu.controvoce.campaign.calendar;

import java.time.LocalDate;

/**
 * Something about a whole day.
 *
 * @param text what it is, in the person's language
 * @param source who says so: a resolution, a law; empty for public holidays
 */
public record DayMark(Kind kind, LocalDate day, String text, String source) {

  /** What kind. */
  public enum Kind {
    HOLIDAY,
    AWARENESS,
    SILENCE
  }
}
