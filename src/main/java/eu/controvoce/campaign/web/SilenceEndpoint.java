package eu.controvoce.campaign.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.campaign.calendar.SilenceDesk;
import eu.controvoce.campaign.calendar.SilencePeriod;
import eu.controvoce.campaign.calendar.SilencePeriodId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The periods of electoral silence that calendars warn of. */
@RestController
@RequestMapping("/api/v1/silence-periods")
@Tag(name = "calendar")
class SilenceEndpoint {

  private final SilenceDesk desk;
  private final CurrentActor current;

  SilenceEndpoint(SilenceDesk desk, CurrentActor current) {
    this.desk = desk;
    this.current = current;
  }

  /** A period as given; without a city it holds in all. */
  record GivenSilence(
      @Nullable String name,
      @Nullable String from,
      @Nullable String to,
      @Nullable String city,
      @Schema(description = "As cited; the Italian rule if absent") @Nullable String rule) {}

  /** A period as answered; without a city it holds in all. */
  @Schema(name = "SilencePeriod")
  record SilenceAnswer(
      String id, String name, LocalDate from, LocalDate to, @Nullable String city, String rule) {

    static SilenceAnswer of(SilencePeriod period) {
      var city = period.city();
      return new SilenceAnswer(
          period.id().value(),
          period.name(),
          period.from(),
          period.to(),
          city == null ? null : city.value(),
          period.rule());
    }
  }

  @GetMapping
  @Operation(summary = "The periods that concern the caller, the latest first")
  Paged<SilenceAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(desk.list(current.get()), page, size).map(SilenceAnswer::of);
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Enters a period; for the network's coordinators and administrators")
  ResponseEntity<SilenceAnswer> add(@RequestBody GivenSilence body) {
    var actor = current.get();
    var city = body.city();
    var rule = body.rule();
    var added =
        SilenceAnswer.of(
            desk.add(
                actor,
                new SilenceDesk.Entered(
                    Given.required("name", body.name()),
                    day("from", body.from()),
                    day("to", body.to()),
                    city == null || city.isBlank() ? null : new CityId(city),
                    rule == null || rule.isBlank() ? SilenceDesk.USUAL_RULE : rule)));
    return ResponseEntity.created(URI.create("/api/v1/silence-periods/" + added.id())).body(added);
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @DeleteMapping("/{id}")
  @Operation(summary = "Removes a period")
  void remove(@PathVariable String id) {
    desk.remove(current.get(), new SilencePeriodId(id));
  }

  private static LocalDate day(String field, @Nullable String text) {
    var day = Given.date(field, text);
    if (day == null) {
      throw new InvalidInput(field, "input.required");
    }
    return day;
  }
}
