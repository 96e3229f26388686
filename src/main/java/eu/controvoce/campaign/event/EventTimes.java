package eu.controvoce.campaign.event;

import eu.controvoce.campaign.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RRule;

/** When the events of a calendar file are, series date by date. */
final class EventTimes {

  /** A series that began longer ago is gone through day by day for nothing. */
  private static final int OLDEST_YEARS = 20;

  private final ZoneId zone;
  private final Instant from;
  private final Instant to;

  EventTimes(ZoneId zone, Instant from, Instant to) {
    this.zone = zone;
    this.from = from;
    this.to = to;
  }

  /**
   * One date of an event.
   *
   * @param named the date by the series' rule, which names it
   * @param series whether it is one of several
   * @param own whether it stands in the file as an event of its own
   */
  record Date(
      Instant from, Instant to, boolean wholeDay, Instant named, boolean series, boolean own) {}

  /** A time that can be read but not be taken. */
  static final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    Unfit(String key) {
      super(key);
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * The dates of an event, of a series those that begin within the time, at most one more than may
   * be taken.
   *
   * @throws Unfit if it ends before it begins, or comes back too often
   */
  List<Date> of(VEvent event) {
    var start = date(event, Property.DTSTART).orElseThrow(() -> new Unfit("event.import.no-start"));
    var wholeDay = start instanceof LocalDate;
    var length = length(event, start);
    var named = named(event);
    if (named.isPresent()) {
      return List.of(date(start, length, wholeDay, named.get(), true, true));
    }
    Optional<RRule<Temporal>> rule = event.getProperty(Property.RRULE);
    var more = listed(event, Property.RDATE);
    if (rule.isEmpty() && more.isEmpty()) {
      return List.of(date(start, length, wholeDay, instant(start), false, false));
    }
    var dates = new LinkedHashSet<Temporal>();
    rule.ifPresentOrElse(
        each -> dates.addAll(expanded(each.getRecur(), start)), () -> dates.add(start));
    dates.addAll(more);
    var without =
        listed(event, Property.EXDATE).stream().map(this::instant).collect(Collectors.toSet());
    return dates.stream()
        .filter(each -> !without.contains(instant(each)))
        .map(each -> date(each, length, wholeDay, instant(each), true, false))
        .toList();
  }

  /** The date of the series this event replaces; empty if it replaces none. */
  Optional<Instant> named(VEvent event) {
    return date(event, Property.RECURRENCE_ID).map(this::instant);
  }

  private Date date(
      Temporal start,
      TemporalAmount length,
      boolean wholeDay,
      Instant named,
      boolean series,
      boolean own) {
    return new Date(instant(start), instant(start.plus(length)), wholeDay, named, series, own);
  }

  private TemporalAmount length(VEvent event, Temporal start) {
    var end = date(event, Property.DTEND);
    var wholeDay = start instanceof LocalDate;
    if (end.isPresent()) {
      var seconds = Duration.between(instant(start), instant(end.get()));
      if (seconds.isNegative()) {
        throw new Unfit("event.import.reversed");
      }
      return start instanceof LocalDate first && end.get() instanceof LocalDate last
          ? Period.ofDays((int) Math.max(1, ChronoUnit.DAYS.between(first, last)))
          : seconds;
    }
    var length =
        event
            .<net.fortuna.ical4j.model.property.Duration>getProperty(Property.DURATION)
            .map(net.fortuna.ical4j.model.property.Duration::getDuration)
            .orElse(null);
    if (wholeDay) {
      return length instanceof Period days && !days.isZero() && !days.isNegative()
          ? days
          : Period.ofDays(1);
    }
    return length == null ? Duration.ZERO : length;
  }

  private List<Temporal> expanded(Recur<Temporal> rule, Temporal start) {
    switch (rule.getFrequency()) {
      case SECONDLY, MINUTELY, HOURLY -> throw new Unfit("event.import.often");
      case DAILY, WEEKLY, MONTHLY, YEARLY -> {}
    }
    if (!rule.getSecondList().isEmpty()
        || !rule.getMinuteList().isEmpty()
        || !rule.getHourList().isEmpty()) {
      throw new Unfit("event.import.often");
    }
    if (instant(start).isBefore(from.minus(OLDEST_YEARS * 365L, ChronoUnit.DAYS))) {
      throw new Unfit("event.import.old");
    }
    return rule.getDates(start, like(start, from), like(start, to), IcsReader.MOST + 1);
  }

  /** The instant in the form the event's own times have, as ical4j compares like with like. */
  private Temporal like(Temporal model, Instant at) {
    return switch (model) {
      case LocalDate _ -> LocalDate.ofInstant(at, zone);
      case LocalDateTime _ -> LocalDateTime.ofInstant(at, zone);
      case ZonedDateTime zoned -> at.atZone(zoned.getZone());
      case OffsetDateTime offset -> at.atOffset(offset.getOffset());
      default -> at.atOffset(ZoneOffset.UTC);
    };
  }

  private Instant instant(Temporal time) {
    return switch (time) {
      case LocalDate day -> WallClock.instant(day.atStartOfDay(), zone);
      case LocalDateTime wall -> WallClock.instant(wall, zone);
      default -> Instant.from(time);
    };
  }

  private static Optional<Temporal> date(VEvent event, String name) {
    return event.<DateProperty<Temporal>>getProperty(name).map(DateProperty::getDate);
  }

  private static Set<Temporal> listed(VEvent event, String name) {
    return event.<DateListProperty<Temporal>>getProperties(name).stream()
        .flatMap(each -> each.getDates().stream())
        .limit(IcsReader.MOST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
