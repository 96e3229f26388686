package eu.controvoce.campaign.calendar;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When planning is worth a second thought. Our own defaults, no law.
 *
 * @param quietFrom from when on people are left alone, local time ({@code
 *     CONTROVOCE_CALENDAR_QUIETFROM}); 22:00 by default
 * @param quietUntil until when ({@code CONTROVOCE_CALENDAR_QUIETUNTIL}); 7:00 by default; the same
 *     as {@code quietFrom} for no quiet hours
 * @param rumourTimes how often a rumour may be named within {@code rumourDays} before it is worth a
 *     word ({@code CONTROVOCE_CALENDAR_RUMOURTIMES}); 2 by default
 * @param rumourDays within how many days ({@code CONTROVOCE_CALENDAR_RUMOURDAYS}); 7 by default
 */
@ConfigurationProperties("controvoce.calendar")
public record CalendarSettings(
    @DefaultValue("22:00") LocalTime quietFrom,
    @DefaultValue("07:00") LocalTime quietUntil,
    @DefaultValue("2") int rumourTimes,
    @DefaultValue("7") int rumourDays) {

  public CalendarSettings {
    if (rumourTimes < 1 || rumourDays < 1) {
      throw new IllegalArgumentException(
          "controvoce.calendar.rumour-times and rumour-days: expected 1 or more, found "
              + rumourTimes
              + " and "
              + rumourDays);
    }
  }

  boolean isQuiet(LocalTime time) {
    if (quietFrom.equals(quietUntil)) {
      return false;
    }
    return quietFrom.isAfter(quietUntil)
        ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
        : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
  }
}
