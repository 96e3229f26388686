package eu.controvoce.rumour.web;

import eu.controvoce.base.Paged;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** The rumours the caller may know of. */
@RestController
@RequestMapping("/api/v1/rumours")
@Tag(name = "rumours")
class RumoursEndpoint {

  private final Casework casework;
  private final Listening listening;
  private final CurrentActor current;

  RumoursEndpoint(Casework casework, Listening listening, CurrentActor current) {
    this.casework = casework;
    this.listening = listening;
    this.current = current;
  }

  @GetMapping
  @Operation(
      summary = "Rumours, the latest heard first",
      description = "scope is OWN (the caller's city) or NETWORK (shared); pages count from 0.")
  Paged<RumourAnswer> list(
      @RequestParam(required = false) @Nullable String scope,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "false") boolean overdue,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var actor = current.get();
    var state = Given.optional("status", RumourStatus.class, status);
    var filter =
        new RumourFilter(
            Given.choice("scope", RumourFilter.Scope.class, scope, RumourFilter.Scope.OWN),
            state == null ? Set.of() : Set.of(state),
            topic,
            text,
            overdue,
            false);
    return casework.list(actor, filter, page, size).map(each -> answer(actor, each));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(
      summary = "Opens a rumour in the caller's city",
      description = "Personal data in title and claim is masked unless personalDataReviewed.")
  ResponseEntity<RumourAnswer> open(@RequestBody RumourRequests.Opening body) {
    var actor = current.get();
    var opened = answer(actor, casework.open(actor, body.entry()));
    return ResponseEntity.created(URI.create("/api/v1/rumours/" + opened.id())).body(opened);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One rumour")
  RumourAnswer find(@PathVariable String id) {
    var actor = current.get();
    return answer(actor, casework.find(actor, new RumourId(id)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/{id}/links")
  @Operation(
      summary = "Links a new sighting to the rumour",
      description = "Linking again what is linked already changes nothing.")
  ResponseEntity<SightingAnswer> link(
      @PathVariable String id, @RequestBody RumourRequests.Link body) {
    var sighting = new SightingId(Given.required("sighting", body.sighting()));
    var linked = listening.link(current.get(), sighting, new RumourId(id));
    return ResponseEntity.created(URI.create("/api/v1/sightings/" + sighting.value()))
        .body(SightingAnswer.of(linked, null, null));
  }

  @PostMapping("/{id}/triage")
  @Operation(summary = "Judges the rumour for the caller's city")
  RumourAnswer triage(@PathVariable String id, @RequestBody RumourRequests.Judging body) {
    var actor = current.get();
    var rumour = new RumourId(id);
    var triage = body.triage(casework.find(actor, rumour).kind());
    return answer(actor, casework.triage(actor, rumour, body.version(), triage));
  }

  @PostMapping("/{id}/decision")
  @Operation(summary = "Decides what the caller's city does about the rumour")
  RumourAnswer decide(@PathVariable String id, @RequestBody RumourRequests.Deciding body) {
    var actor = current.get();
    var type = Given.choice("type", Decision.Type.class, body.type());
    var reason = Given.required("reason", body.reason());
    return answer(actor, casework.decide(actor, new RumourId(id), body.version(), type, reason));
  }

  @PostMapping("/{id}/assessment")
  @Operation(summary = "Gives the verdict of the caller's city")
  RumourAnswer assess(@PathVariable String id, @RequestBody RumourRequests.Assessing body) {
    var actor = current.get();
    var verdict = Given.choice("verdict", Verdict.class, body.verdict());
    var reason = Given.required("reason", body.reason());
    var facts = Given.list("facts", body.facts()).stream().map(FactId::new).toList();
    return answer(
        actor, casework.assess(actor, new RumourId(id), body.version(), verdict, reason, facts));
  }

  private static RumourAnswer answer(Actor actor, Rumour rumour) {
    return RumourAnswer.of(rumour, actor.cityIfAny());
  }
}
