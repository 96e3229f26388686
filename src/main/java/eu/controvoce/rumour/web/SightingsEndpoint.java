package eu.controvoce.rumour.web;

import eu.controvoce.base.Paged;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.SightingFilter;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
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

/** The sightings of the caller's city. */
@RestController
@RequestMapping("/api/v1/sightings")
@Tag(name = "sightings")
class SightingsEndpoint {

  private final Listening listening;
  private final CurrentActor actor;
  private final Reasons reasons;

  SightingsEndpoint(Listening listening, CurrentActor actor, Reasons reasons) {
    this.listening = listening;
    this.actor = actor;
    this.reasons = reasons;
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(
      summary = "Logs a sighting in the caller's city",
      description =
          "Required: exactWords, heardOn (ISO date), placeType. Choices are read in any case, with"
              + " spaces, dashes or underscores, and answered as MARKET or PUBLIC_COUNTER. Personal"
              + " data is masked unless personalDataReviewed is true; the answer tells in 'masked'.")
  ResponseEntity<SightingAnswer> log(
      @RequestBody SightingRequest body, HttpServletRequest request) {
    var logged = listening.log(actor.get(), body.entry());
    var similar = reasons.answers(logged.similar(), Languages.of(request));
    var answer = SightingAnswer.of(logged.sighting(), logged.masked(), similar);
    return ResponseEntity.created(URI.create("/api/v1/sightings/" + answer.id())).body(answer);
  }

  @GetMapping
  @Operation(
      summary = "The city's sightings, the latest heard first",
      description = "from and to are ISO dates of hearing; pages count from 0.")
  Paged<SightingAnswer> list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var state = Given.optional("status", SightingStatus.class, status);
    var filter =
        new SightingFilter(
            state == null ? Set.of() : Set.of(state),
            Given.optionalDate("from", from),
            Given.optionalDate("to", to),
            topic,
            null,
            null,
            null);
    return listening
        .list(actor.get(), filter, page, size)
        .map(each -> SightingAnswer.of(each, null, null));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One sighting of the city")
  SightingAnswer find(@PathVariable String id) {
    return SightingAnswer.of(listening.find(actor.get(), new SightingId(id)), null, null);
  }
}
