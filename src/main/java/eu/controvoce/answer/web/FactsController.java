package eu.controvoce.answer.web;

import eu.controvoce.answer.FactFilter;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.base.Paged;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Today;
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

@RestController
@RequestMapping("/api/v1/facts")
@Tag(name = "facts")
class FactsController {

  private final FactRegister register;
  private final Today today;
  private final CurrentActor actor;

  FactsController(FactRegister register, Today today, CurrentActor actor) {
    this.register = register;
    this.today = today;
    this.actor = actor;
  }

  @GetMapping
  @Operation(summary = "Facts of the own city and those other cities share, most urgent first")
  Paged<FactView> list(
      @RequestParam(required = false) @Nullable Set<FactStatus> status,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "false") boolean due,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Paged.check(page, size);
    var who = actor.get();
    var filter =
        new FactFilter(
            status == null ? Set.of() : status, topic, text, due ? today.in(who.ownCity()) : null);
    return Paged.of(register.list(who, filter), page, size).map(FactView::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One fact")
  FactView one(@PathVariable String id) {
    return FactView.of(register.find(actor.get(), new FactId(id)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Writes down a fact, still to be checked against its source")
  ResponseEntity<FactView> draft(@RequestBody FactEntry entry) {
    var fact = register.draft(actor.get(), entry.fact());
    return ResponseEntity.created(URI.create("/api/v1/facts/" + fact.id().value()))
        .body(FactView.of(fact));
  }
}
