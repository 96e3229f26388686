package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.slot.RecurrenceWords;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotId;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The recurring slots of the caller's city, and what fills their dates. */
@RestController
@RequestMapping("/api/v1/slots")
@Tag(name = "slots")
class SlotsEndpoint {

  private static final int USUAL_WEEKS = 8;
  private static final int MOST_DAYS = 366;

  private final SlotDesk desk;
  private final OutletDesk outlets;
  private final RecurrenceWords words;
  private final CurrentActor current;
  private final Translations translations;

  SlotsEndpoint(
      SlotDesk desk,
      OutletDesk outlets,
      RecurrenceWords words,
      CurrentActor current,
      Translations translations) {
    this.desk = desk;
    this.outlets = outlets;
    this.words = words;
    this.current = current;
    this.translations = translations;
  }

  /** What fills a date. */
  record Filling(@Nullable String message) {}

  @GetMapping
  @Operation(summary = "The city's slots, by name")
  Paged<SlotAnswer> list(
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size,
      HttpServletRequest request) {
    return Paged.of(desk.list(current.get()), page, size).map(each -> answer(each, request));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Makes a slot in one of the city's campaigns")
  ResponseEntity<SlotAnswer> create(@RequestBody SlotRequest body, HttpServletRequest request) {
    var actor = current.get();
    var outlet = GivenOutlet.of(outlets.list(actor), body.outlet());
    var made = answer(desk.create(actor, body.wanted(outlet)), request);
    return ResponseEntity.created(URI.create("/api/v1/slots/" + made.id())).body(made);
  }

  @GetMapping("/{id}/dates")
  @Operation(summary = "The dates of a slot within some days, at most a year of them")
  List<SlotAnswer.DateAnswer> dates(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    var actor = current.get();
    var slot = desk.find(actor, new SlotId(id));
    var first = Objects.requireNonNullElseGet(Given.date("from", from), () -> desk.today(slot));
    var last =
        Objects.requireNonNullElseGet(Given.date("to", to), () -> first.plusWeeks(USUAL_WEEKS));
    if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
      throw new InvalidInput("to", "slot.span", MOST_DAYS);
    }
    return desk.dates(actor, slot.id(), first.atStartOfDay(), end(last)).stream()
        .map(SlotAnswer.DateAnswer::of)
        .toList();
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/{id}/dates/{local}/fill")
  @Operation(summary = "Fills one date, named by its local time, with an approved message")
  ResponseEntity<PublicationAnswer> fill(
      @PathVariable String id,
      @PathVariable String local,
      @RequestBody Filling body,
      HttpServletRequest request) {
    var message = new MessageId(Given.required("message", body.message()));
    var planned = desk.fill(current.get(), new SlotId(id), time(local), message);
    var answer = PublicationAnswer.of(planned, new Reasons(translations, Languages.of(request)));
    return ResponseEntity.created(URI.create("/api/v1/publications/" + answer.id())).body(answer);
  }

  private SlotAnswer answer(Slot slot, HttpServletRequest request) {
    var said = words.say(slot.recurrence(), desk.today(slot), Languages.of(request));
    return SlotAnswer.of(slot, said);
  }

  private static LocalDateTime end(LocalDate last) {
    return last.plusDays(1).atStartOfDay();
  }

  private static LocalDateTime time(String local) {
    try {
      return LocalDateTime.parse(local);
    } catch (DateTimeException e) {
      throw new InvalidInput("local", "publication.at.unreadable");
    }
  }
}
