package eu.controvoce.answer.web;

import eu.controvoce.answer.FactChange;
import eu.controvoce.answer.FactColumn;
import eu.controvoce.answer.FactFilter;
import eu.controvoce.answer.FactImport;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.FactTable;
import eu.controvoce.answer.LinkHealth;
import eu.controvoce.base.Paged;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.ImportError;
import eu.controvoce.rumour.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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
  private final FactImport imports;
  private final Today today;
  private final CurrentActor actor;

  FactsController(FactRegister register, FactImport imports, Today today, CurrentActor actor) {
    this.register = register;
    this.imports = imports;
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

  @GetMapping(value = "/table", produces = "text/csv")
  @Operation(summary = "The same facts as a table; what begins like a formula is marked as text")
  String table(
      @RequestParam(required = false) @Nullable Set<FactStatus> status,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Set<LinkHealth.State> link) {
    var filter =
        new FactFilter(
            status == null ? Set.of() : status, topic, text, null, link == null ? Set.of() : link);
    return FactTable.csv(register.list(actor.get(), filter), ',', FactColumn::field);
  }

  /** What came of an import. */
  record Imported(int taken, int twins, List<ImportError> errors) {}

  @PostMapping(value = "/table", consumes = "text/csv")
  @Operation(summary = "Takes a table of facts in as drafts; rows that cannot be taken are named")
  Imported take(@RequestBody byte[] body, @RequestParam(defaultValue = "false") boolean twinsToo) {
    var who = actor.get();
    var file = imports.read(who, "table.csv", body);
    var done = imports.take(who, file, imports.suggest(file), twinsToo);
    return new Imported(done.taken(), done.twins(), done.errors());
  }

  @GetMapping("/{id}/changes")
  @Operation(summary = "What was changed in a fact of the own city, the newest first")
  List<FactChange> changes(@PathVariable String id) {
    return register.changes(actor.get(), new FactId(id));
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
