package eu.controvoce.campaign.feed;

import eu.controvoce.base.Texts;
import eu.controvoce.campaign.feed.Entry.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar as iCalendar (RFC 5545). Times are instants in UTC, so that no change of
 * daylight saving can move them; texts lose control characters, and ical4j escapes the rest.
 */
final class CalendarText {

  /** What calendar programs are asked to wait between two looks. */
  private static final String EVERY = "PT1H";

  private CalendarText() {}

  static String of(String name, List<Entry> entries, Instant changedAt, ZoneId zone) {
    var properties = new ArrayList<Property>();
    properties.add(new ProdId("-//Controvoce//Calendario//IT"));
    properties.add(ImmutableVersion.VERSION_2_0);
    properties.add(ImmutableCalScale.GREGORIAN);
    properties.add(ImmutableMethod.PUBLISH);
    properties.add(new XProperty("X-WR-CALNAME", escaped(line(name))));
    properties.add(new XProperty("X-PUBLISHED-TTL", EVERY));
    var parts = new ArrayList<CalendarComponent>();
    entries.forEach(each -> parts.add(event(each, changedAt)));
    if (parts.isEmpty()) {
      zone(zone).ifPresent(parts::add);
    }
    var calendar = new Calendar(new PropertyList(properties), new ComponentList<>(parts));
    var text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A calendar must hold something; the zone of a town is the least there is. */
  private static Optional<VTimeZone> zone(ZoneId zone) {
    return Optional.ofNullable(
            TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId()))
        .map(TimeZone::getVTimeZone);
  }

  private static VEvent event(Entry entry, Instant changedAt) {
    var properties = new ArrayList<Property>();
    properties.add(new Uid(entry.uid()));
    properties.add(new DtStamp(changedAt));
    properties.add(new LastModified(changedAt));
    properties.add(new Sequence((int) Math.min(entry.sequence(), Integer.MAX_VALUE)));
    switch (entry.span()) {
      case Span.Timed(var from, var to) -> {
        properties.add(new DtStart<>(from));
        properties.add(new DtEnd<>(to));
      }
      case Span.Days(var first, var last) -> {
        properties.add(new DtStart<>(first));
        properties.add(new DtEnd<>(last.plusDays(1)));
      }
    }
    properties.add(new Summary(line(entry.title())));
    properties.add(new Description(Texts.clean(entry.text())));
    var place = entry.place();
    if (place != null) {
      properties.add(new Location(line(place)));
    }
    var page = entry.page();
    if (page != null) {
      properties.add(new Url(URI.create(page)));
    }
    properties.add(new Status(entry.state().name()));
    properties.add(new Transp(Transp.VALUE_TRANSPARENT));
    return new VEvent(new PropertyList(properties));
  }

  /** On one line, without control characters. */
  private static String line(String text) {
    return Texts.clean(text).replaceAll("\\s+", " ").strip();
  }

  /** Extensions are written as they are. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }
}
