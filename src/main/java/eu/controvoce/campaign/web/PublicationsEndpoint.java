package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes out, went out and did not go out. */
@RestController
@RequestMapping("/api/v1/publications")
@Tag(name = "publications")
class PublicationsEndpoint {

  private final Outgoing outgoing;
  private final Planning planning;
  private final Cities cities;
  private final CurrentActor current;
  private final Translations translations;
  private final Clock clock;

  PublicationsEndpoint(
      Outgoing outgoing,
      Planning planning,
      Cities cities,
      CurrentActor current,
      Translations translations,
      Clock clock) {
    this.outgoing = outgoing;
    this.planning = planning;
    this.cities = cities;
    this.current = current;
    this.translations = translations;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "The city's publications in the order of their time",
      description =
          "from and to are ISO date-times or dates, from included, to not. Members of the network"
              + " see what is published, in all cities.")
  Paged<PublicationAnswer> list(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String city,
      @RequestParam(required = false) @Nullable String campaign,
      @RequestParam(required = false) @Nullable String outlet,
      @RequestParam(required = false) @Nullable String message,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size,
      HttpServletRequest request) {
    var state = Given.choice("status", PublicationStatus.class, status);
    var filter =
        new PublicationFilter(
            instant("from", from),
            instant("to", to),
            state == null ? Set.of() : Set.of(state),
            id(city, CityId::new),
            id(campaign, CampaignId::new),
            id(outlet, OutletId::new),
            id(message, MessageId::new));
    var reasons = new Reasons(translations, Languages.of(request));
    var found = Paged.of(outgoing.list(current.get(), filter), page, size);
    return new Paged<>(outgoing.counted(found.items()), found.total(), page, size)
        .map(each -> PublicationAnswer.of(each, reasons));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One publication")
  PublicationAnswer find(@PathVariable String id, HttpServletRequest request) {
    return answer(outgoing.find(current.get(), new PublicationId(id)), request);
  }

  @PostMapping("/{id}/retry")
  @Operation(summary = "Tries a failed publication again, at once")
  PublicationAnswer retry(@PathVariable String id, HttpServletRequest request) {
    return answer(planning.retry(current.get(), new PublicationId(id)), request);
  }

  @PostMapping("/{id}/cancel")
  @Operation(summary = "Gives a publication up that did not go out yet")
  PublicationAnswer cancel(@PathVariable String id, HttpServletRequest request) {
    return answer(planning.cancel(current.get(), new PublicationId(id)), request);
  }

  @PostMapping("/{id}/pause")
  @Operation(summary = "Holds a publication until it is resumed")
  PublicationAnswer pause(@PathVariable String id, HttpServletRequest request) {
    return answer(planning.pause(current.get(), new PublicationId(id)), request);
  }

  @PostMapping("/{id}/resume")
  @Operation(summary = "Takes a held publication up; what is overdue goes out at once")
  PublicationAnswer resume(@PathVariable String id, HttpServletRequest request) {
    return answer(planning.resume(current.get(), new PublicationId(id)), request);
  }

  /**
   * What somebody saw.
   *
   * @param at when it went out; when it was last tried, if absent
   */
  record Seen(@Nullable String at, @Nullable String note) {}

  @PostMapping("/{id}/confirm")
  @Operation(summary = "Says that a publication of unknown outcome did go out")
  PublicationAnswer confirm(
      @PathVariable String id, @RequestBody Seen seen, HttpServletRequest request) {
    var at = seen.at() == null || seen.at().isBlank() ? null : When.parse(seen.at());
    var note = seen.note() == null ? "" : seen.note();
    return answer(planning.confirm(current.get(), new PublicationId(id), at, note), request);
  }

  /** A new time. */
  record Move(@Nullable String at) {}

  @PostMapping("/{id}/reschedule")
  @Operation(summary = "Moves a publication to another time")
  PublicationAnswer reschedule(
      @PathVariable String id, @RequestBody Move body, HttpServletRequest request) {
    var at = When.parse(body.at());
    return answer(planning.reschedule(current.get(), new PublicationId(id), at), request);
  }

  private PublicationAnswer answer(Publication publication, HttpServletRequest request) {
    var counted = outgoing.counted(List.of(publication)).getFirst();
    return PublicationAnswer.of(counted, new Reasons(translations, Languages.of(request)));
  }

  private @Nullable Instant instant(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      var whole = text.contains("T") ? text : text.strip() + "T00:00";
      return When.parse(whole).in(zone(), clock);
    } catch (InvalidInput e) {
      throw new InvalidInput(field, "publication.at.unreadable");
    }
  }

  private ZoneId zone() {
    return current
        .get()
        .cityIfAny()
        .flatMap(cities::findById)
        .map(City::zone)
        .orElse(ZoneOffset.UTC);
  }

  private static <T> @Nullable T id(@Nullable String text, Function<String, T> made) {
    return text == null || text.isBlank() ? null : made.apply(text);
  }
}
