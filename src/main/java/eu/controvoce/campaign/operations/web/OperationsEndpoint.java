package eu.controvoce.campaign.operations.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.operations.BulkActs;
import eu.controvoce.campaign.operations.Operations;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the carrying out is doing, and the brake. */
@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "operations")
class OperationsEndpoint {

  private final Operations operations;
  private final StopDesk stops;
  private final BulkActs bulk;
  private final CurrentActor current;
  private final Translations translations;

  OperationsEndpoint(
      Operations operations,
      StopDesk stops,
      BulkActs bulk,
      CurrentActor current,
      Translations translations) {
    this.operations = operations;
    this.stops = stops;
    this.bulk = bulk;
    this.current = current;
    this.translations = translations;
  }

  /**
   * What to stop.
   *
   * @param city everything if absent
   */
  @Schema(name = "Stop")
  record StopRequest(@Nullable String city, @Nullable String reason) {}

  @Schema(name = "ChosenPublications")
  record Chosen(@Nullable List<String> publications) {

    List<PublicationId> ids() {
      if (publications == null || publications.isEmpty()) {
        throw new InvalidInput("publications", "input.required");
      }
      return publications.stream().map(PublicationId::new).toList();
    }
  }

  @GetMapping
  @Operation(summary = "What is due, running, late, failed and held, lateness and channels")
  OperationsAnswer overview(HttpServletRequest request) {
    return OperationsAnswer.of(
        operations.overview(current.get()), translations, Languages.of(request));
  }

  @PostMapping("/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Stops a city, or everything")
  void stop(@RequestBody StopRequest wanted) {
    var reason = wanted.reason() == null ? "" : wanted.reason();
    var city = wanted.city();
    if (city == null || city.isBlank()) {
      stops.stopEverything(current.get(), reason);
    } else {
      stops.stopCity(current.get(), new CityId(city), reason);
    }
  }

  @DeleteMapping("/stop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Lets a city, or everything, go on")
  void resume(@RequestParam(required = false) @Nullable String city) {
    if (city == null || city.isBlank()) {
      stops.resumeEverything(current.get());
    } else {
      stops.resumeCity(current.get(), new CityId(city));
    }
  }

  @PostMapping("/retry")
  @Operation(summary = "Tries failed publications again and lets held ones go, at once")
  BulkAnswer retry(@RequestBody Chosen chosen, HttpServletRequest request) {
    return BulkAnswer.of(
        bulk.retry(current.get(), chosen.ids()), translations, Languages.of(request));
  }

  /** Publications that somebody saw, and where. */
  @Schema(name = "SeenPublications")
  record Seen(@Nullable List<String> publications, @Nullable String note) {

    List<PublicationId> ids() {
      return new Chosen(publications).ids();
    }
  }

  @PostMapping("/confirm")
  @Operation(summary = "Says that publications of unknown outcome did go out")
  BulkAnswer confirm(@RequestBody Seen seen, HttpServletRequest request) {
    var note = seen.note() == null ? "" : seen.note();
    return BulkAnswer.of(
        bulk.confirm(current.get(), seen.ids(), note), translations, Languages.of(request));
  }

  @PostMapping("/cancel")
  @Operation(summary = "Gives publications up")
  BulkAnswer cancel(@RequestBody Chosen chosen, HttpServletRequest request) {
    return BulkAnswer.of(
        bulk.cancel(current.get(), chosen.ids()), translations, Languages.of(request));
  }
}
