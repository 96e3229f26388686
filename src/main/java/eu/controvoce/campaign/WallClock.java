package eu.controvoce.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What a time on the wall of a city means as an instant. Quartz and Spring skip or repeat times at
 * the changes of daylight saving; here every planned time happens, and happens once.
 */
public final class WallClock {

  private WallClock() {}

  /**
   * The instant meant. A local time that a spring change skips becomes the first minute after it;
   * one that an autumn change repeats means its first time.
   */
  public static Instant instant(LocalDateTime wall, ZoneId zone) {
    var change = zone.getRules().getTransition(wall);
    return change != null && change.isGap() ? change.getInstant() : wall.atZone(zone).toInstant();
  }

  /** Whether the clocks skip this time, so that what is meant comes a little later. */
  public static boolean isSkipped(LocalDateTime wall, ZoneId zone) {
    var change = zone.getRules().getTransition(wall);
    return change != null && change.isGap();
  }
}
