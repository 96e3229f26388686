package eu.controvoce.campaign.web;

import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.calendar.CalendarNote;
import eu.controvoce.campaign.calendar.DayMark;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.calendar.EditorialCalendar.Place;
import eu.controvoce.campaign.calendar.EditorialCalendar.Sheet;
import eu.controvoce.channel.ChannelType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some days of a calendar as answered, each list in the order of time. */
@Schema(name = "Calendar")
record CalendarAnswer(List<Event> events, List<Empty> toFill, List<Day> days, List<Note> notes) {

  /** Something that goes out; of other cities without campaign and outlet. */
  record Event(
      String publication,
      String city,
      @Nullable String campaign,
      @Nullable String outlet,
      ChannelType channel,
      String headline,
      OffsetDateTime at,
      PublicationStatus status) {

    static Event of(Entry entry) {
      var publication = entry.publication();
      return new Event(
          publication.id().value(),
          publication.city().value(),
          entry.isOwn() ? publication.campaign().value() : null,
          entry.isOwn() ? publication.outlet().value() : null,
          publication.channelType(),
          entry.headline(),
          publication.at().atZone(publication.zone()).toOffsetDateTime(),
          publication.status());
    }
  }

  /** A date of a slot that nothing fills yet; {@code local} names it. */
  record Empty(String slot, String name, LocalDateTime local, Instant at) {

    static Empty of(Place place) {
      var date = place.date();
      return new Empty(date.slot().id().value(), date.slot().name(), date.was(), date.at());
    }
  }

  /** Something about a whole day. */
  record Day(LocalDate day, DayMark.Kind kind, String text, @Nullable String source) {

    static Day of(DayMark mark) {
      return new Day(
          mark.day(), mark.kind(), mark.text(), mark.source().isEmpty() ? null : mark.source());
    }
  }

  /** A note of the city. */
  @Schema(name = "CalendarNote")
  record Note(String id, LocalDate day, String text, String author) {

    static Note of(CalendarNote note) {
      return new Note(note.id().value(), note.day(), note.text(), note.authorName());
    }
  }

  static CalendarAnswer of(Sheet sheet) {
    return new CalendarAnswer(
        sheet.entries().stream().map(Event::of).toList(),
        sheet.toFill().stream().map(Empty::of).toList(),
        sheet.marks().stream().map(Day::of).toList(),
        sheet.notes().stream().map(Note::of).toList());
  }
}
