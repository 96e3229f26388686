package eu.controvoce.campaign.event;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.event.EventRow.Bad;
import eu.controvoce.campaign.event.EventRow.Good;
import eu.controvoce.campaign.event.EventRow.State;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Reads a calendar file. Of each event only title, time and place are read: descriptions,
 * organisers and guests are none of our business. Whatever is wrong with one event stops none of
 * the others.
 */
final class IcsReader {

  /** Most events of one file, and most dates of its series. */
  static final int MOST = 500;

  /** Nobody nests deeper; a parser that follows would run out of stack. */
  private static final int DEEPEST = 5;

  private static final Pattern BEGIN = Pattern.compile("(?i)^BEGIN:.*");
  private static final Pattern END = Pattern.compile("(?i)^END:.*");

  private final EventTimes times;
  private final Instant from;
  private final Instant to;

  /**
   * @param zone of times that name none
   * @param from what is over before is left out
   * @param to what begins after is left out
   */
  IcsReader(ZoneId zone, Instant from, Instant to) {
    this.times = new EventTimes(zone, from, to);
    this.from = from;
    this.to = to;
  }

  /**
   * Everything in the file that falls into the time.
   *
   * @throws InvalidInput for field {@code file}, with the line where it breaks off
   */
  List<EventRow> read(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    var lines = lines(text);
    var events = parsed(text).<VEvent>getComponents(Component.VEVENT);
    if (events.size() > MOST) {
      throw new InvalidInput("file", "event.import.many", MOST);
    }
    var moved = moved(events);
    var rows = new ArrayList<EventRow>();
    var seen = new HashSet<String>();
    int dates = 0;
    for (int i = 0; i < events.size(); i++) {
      var line = i < lines.size() ? lines.get(i) : 1;
      for (var row : rows(events.get(i), line, moved)) {
        if (row instanceof Good good && (!seen.add(good.key()) || !isWanted(good))) {
          continue;
        }
        if (row instanceof Good && ++dates > MOST) {
          throw new InvalidInput("file", "event.import.many", MOST);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private boolean isWanted(Good row) {
    return row.from().isBefore(to) && !row.to().isBefore(from);
  }

  private List<EventRow> rows(VEvent event, int line, Map<String, Set<Instant>> moved) {
    var title = value(event, Property.SUMMARY);
    try {
      if (title.isEmpty()) {
        return List.of(new Bad(line, "", "event.import.no-title", List.of()));
      }
      if ("CANCELLED".equalsIgnoreCase(value(event, Property.STATUS))) {
        return List.of(new Bad(line, title, "event.import.cancelled", List.of()));
      }
      var uid = uid(event, title);
      var without = moved.getOrDefault(uid, Set.of());
      return times.of(event).stream()
          .filter(each -> each.own() || !without.contains(each.named()))
          .<EventRow>map(each -> row(event, line, title, uid, each))
          .toList();
    } catch (EventTimes.Unfit e) {
      return List.of(new Bad(line, title, e.key(), List.of()));
    } catch (DateTimeException | IllegalArgumentException | ClassCastException e) {
      // ical4j looks at times only when they are asked for, and says so in many ways.
      return List.of(new Bad(line, title, "event.import.time", List.of()));
    }
  }

  private static EventRow row(
      VEvent event, int line, String title, String uid, EventTimes.Date date) {
    var place = value(event, Property.LOCATION);
    return new Good(
        line,
        date.series() ? uid + "|" + date.named() : uid,
        title,
        date.from(),
        date.to(),
        date.wholeDay(),
        place.isEmpty() ? null : place,
        State.NEW);
  }

  /** Dates of series that stand in the file once more, as events of their own. */
  private Map<String, Set<Instant>> moved(List<VEvent> events) {
    var moved = new HashMap<String, Set<Instant>>();
    for (var each : events) {
      named(each)
          .ifPresent(at ->
              moved
                  .computeIfAbsent(uid(each, value(each, Property.SUMMARY)), _ -> new HashSet<>())
                  .add(at));
    }
    return moved;
  }

  /** The date of a series an event stands for; one that cannot be read is told on its own turn. */
  private Optional<Instant> named(VEvent event) {
    try {
      return times.named(event);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String uid(VEvent event, String title) {
    var uid = value(event, Property.UID);
    return uid.isEmpty() ? title + "|" + value(event, Property.DTSTART) : uid;
  }

  /** On one line, not longer than a title may be. */
  private static String value(VEvent event, String name) {
    var text = event.getProperty(name).map(Property::getValue).map(Texts::clean).orElse("").strip();
    var line = text.replaceAll("\\s+", " ");
    return line.length() <= Texts.SHORT ? line : line.substring(0, Texts.SHORT - 1) + "…";
  }

  private static Calendar parsed(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (ParserException e) {
      throw new InvalidInput("file", "event.import.broken", Math.max(1, e.getLineNo()));
    } catch (IOException | RuntimeException e) {
      // What people upload breaks the parser in more ways than it declares.
      throw new InvalidInput("file", "event.import.not-a-calendar");
    }
  }

  /** Where each event begins, from 1. */
  private static List<Integer> lines(String text) {
    var found = new ArrayList<Integer>();
    int depth = 0;
    int number = 0;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (number == 1 && !line.strip().equalsIgnoreCase("BEGIN:VCALENDAR")) {
        throw new InvalidInput("file", "event.import.not-a-calendar");
      }
      if (BEGIN.matcher(line).matches()) {
        if (++depth > DEEPEST) {
          throw new InvalidInput("file", "event.import.broken", number);
        }
        if (line.strip().equalsIgnoreCase("BEGIN:VEVENT")) {
          found.add(number);
        }
      } else if (END.matcher(line).matches()) {
        depth--;
      }
    }
    if (number == 0) {
      throw new InvalidInput("file", "event.import.not-a-calendar");
    }
    return found;
  }
}
