package eu.controvoce.campaign.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.calendar.CalendarFilter;
import eu.controvoce.campaign.calendar.CalendarNote;
import eu.controvoce.campaign.calendar.CalendarNoteId;
import eu.controvoce.campaign.calendar.CalendarState;
import eu.controvoce.campaign.calendar.EditorialCalendar;
import eu.controvoce.campaign.calendar.NoteDesk;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The editorial calendar of the caller's city, and the notes on its days. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar")
class CalendarEndpoint {

  private final EditorialCalendar calendar;
  private final NoteDesk notes;
  private final CurrentActor current;

  CalendarEndpoint(EditorialCalendar calendar, NoteDesk notes, CurrentActor current) {
    this.calendar = calendar;
    this.notes = notes;
    this.current = current;
  }

  /** A note as given. */
  record GivenNote(@Nullable String day, @Nullable String text) {}

  @GetMapping
  @Operation(
      summary = "What stands on the days from one to another, both included",
      description =
          "At most 400 days. others are cities, by id, whose shared publications are told too.")
  CalendarAnswer sheet(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable List<String> others,
      @RequestParam(required = false) @Nullable String campaign,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable String state,
      HttpServletRequest request) {
    var filter =
        new CalendarFilter(
            Given.list("others", others == null ? null : List.copyOf(others)).stream()
                .map(CityId::new)
                .collect(Collectors.toSet()),
            campaign == null || campaign.isBlank() ? null : new CampaignId(campaign),
            Given.choice("channel", ChannelType.class, channel),
            Given.choice("state", CalendarState.class, state));
    return CalendarAnswer.of(
        calendar.sheet(
            current.get(), day("from", from), day("to", to), filter, Languages.of(request)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/notes")
  @Operation(summary = "Writes a note on a day")
  ResponseEntity<CalendarAnswer.Note> add(@RequestBody GivenNote body) {
    var added =
        CalendarAnswer.Note.of(notes.add(current.get(), day("day", body.day()), text(body)));
    return ResponseEntity.created(URI.create("/api/v1/calendar/notes/" + added.id())).body(added);
  }

  @PutMapping("/notes/{id}")
  @Operation(summary = "Writes a note otherwise, or on another day")
  CalendarAnswer.Note edit(@PathVariable String id, @RequestBody GivenNote body) {
    var before = note(id);
    return CalendarAnswer.Note.of(
        notes.edit(current.get(), before, day("day", body.day()), text(body)));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @DeleteMapping("/notes/{id}")
  @Operation(summary = "Takes a note off")
  void remove(@PathVariable String id) {
    notes.remove(current.get(), new CalendarNoteId(id));
  }

  private CalendarNote note(String id) {
    return notes.find(current.get(), new CalendarNoteId(id));
  }

  private static String text(GivenNote body) {
    return Given.required("text", body.text());
  }

  private static LocalDate day(String field, @Nullable String text) {
    var day = Given.date(field, text);
    if (day == null) {
      throw new InvalidInput(field, "input.required");
    }
    return day;
  }
}
