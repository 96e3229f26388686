package eu.controvoce.pack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A pack's days, counted from the day of import in a city. */
record Days(Instant now, ZoneId zone) {

  /** When offices work; nothing in a pack depends on the hour. */
  private static final LocalTime OFFICE = LocalTime.of(10, 0);

  static Days of(Clock clock, ZoneId zone) {
    return new Days(clock.instant(), zone);
  }

  /** The day so many days after the import; negative before it. */
  LocalDate date(int day) {
    return LocalDate.ofInstant(now, zone).plusDays(day);
  }

  /** An hour of a day. */
  Instant at(int day, LocalTime time) {
    return date(day).atTime(time).atZone(zone).toInstant();
  }

  /** Some time on a day that has begun, never later than now. */
  Instant past(int day) {
    return past(day, OFFICE);
  }

  /** An hour of a day that has begun, never later than now. */
  Instant past(int day, LocalTime time) {
    var at = at(day, time);
    return at.isAfter(now) ? now : at;
  }
}
