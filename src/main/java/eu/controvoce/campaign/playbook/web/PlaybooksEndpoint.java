package eu.controvoce.campaign.playbook.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookId;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.campaign.playbook.PlaybookUseId;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The playbooks of the caller's city and those other cities share. */
@RestController
@RequestMapping("/api/v1/playbooks")
@Tag(name = "playbooks")
class PlaybooksEndpoint {

  private final PlaybookDesk desk;
  private final PlaybookRun run;
  private final CurrentActor current;

  PlaybooksEndpoint(PlaybookDesk desk, PlaybookRun run, CurrentActor current) {
    this.desk = desk;
    this.run = run;
    this.current = current;
  }

  /** An occasion. */
  record UseRequest(@Nullable String name, @Nullable LocalDate day) {}

  @GetMapping
  @Operation(summary = "Playbooks of the own city, then those other cities share")
  Paged<PlaybookAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(desk.list(current.get()), page, size).map(PlaybookAnswer::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One playbook")
  PlaybookAnswer one(@PathVariable String id) {
    return PlaybookAnswer.of(desk.find(current.get(), new PlaybookId(id)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Writes a playbook for the caller's city")
  ResponseEntity<PlaybookAnswer> create(@RequestBody PlaybookRequest body) {
    var made = PlaybookAnswer.of(desk.create(current.get(), body.wanted()));
    return ResponseEntity.created(URI.create("/api/v1/playbooks/" + made.id())).body(made);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Writes a playbook otherwise; names the version that was read")
  PlaybookAnswer edit(
      @PathVariable String id, @RequestParam long version, @RequestBody PlaybookRequest body) {
    return PlaybookAnswer.of(desk.edit(current.get(), new PlaybookId(id), body.wanted(), version));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/{id}/uses")
  @Operation(summary = "Makes the draft of a campaign for an occasion, with its checklist")
  UseAnswer use(@PathVariable String id, @RequestBody UseRequest body) {
    var day = body.day();
    if (day == null) {
      throw new InvalidInput("day", "input.required");
    }
    var name = Texts.required("name", body.name(), Texts.SHORT);
    return UseAnswer.of(run.start(current.get(), new PlaybookId(id), name, day));
  }

  @GetMapping("/{id}/uses")
  @Operation(summary = "The times a playbook was used in the caller's city")
  List<UseAnswer> uses(@PathVariable String id) {
    return run.uses(current.get(), new PlaybookId(id)).stream().map(UseAnswer::of).toList();
  }

  @PutMapping("/uses/{use}/items/{number}")
  @Operation(summary = "Notes that a thing is done, or open again")
  UseAnswer tick(
      @PathVariable String use,
      @PathVariable int number,
      @RequestParam(defaultValue = "true") boolean done) {
    return UseAnswer.of(run.tick(current.get(), new PlaybookUseId(use), number, done));
  }
}
