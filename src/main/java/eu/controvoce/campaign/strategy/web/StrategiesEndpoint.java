package eu.controvoce.campaign.strategy.web;

import eu.controvoce.base.Paged;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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

/** The strategies of the caller's city. */
@RestController
@RequestMapping("/api/v1/strategies")
@Tag(name = "strategies")
class StrategiesEndpoint {

  private final StrategyDesk desk;
  private final CurrentActor current;
  private final Today today;

  StrategiesEndpoint(StrategyDesk desk, CurrentActor current, Today today) {
    this.desk = desk;
    this.current = current;
    this.today = today;
  }

  @GetMapping
  @Operation(summary = "The city's strategies: the one in force, drafts, then earlier ones")
  Paged<StrategyAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(desk.list(current.get()), page, size).map(this::answer);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One strategy of the city")
  StrategyAnswer find(@PathVariable String id) {
    return answer(desk.find(current.get(), new StrategyId(id)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Begins the draft of a strategy")
  ResponseEntity<StrategyAnswer> create(@RequestBody StrategyRequest body) {
    var made = answer(desk.create(current.get(), body.wanted()));
    return ResponseEntity.created(URI.create("/api/v1/strategies/" + made.id())).body(made);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Writes a strategy otherwise; names the version that was read")
  StrategyAnswer edit(
      @PathVariable String id, @RequestParam long version, @RequestBody StrategyRequest body) {
    return answer(desk.edit(current.get(), new StrategyId(id), body.wanted(), version));
  }

  @PostMapping("/{id}/approve")
  @Operation(summary = "Puts a draft in force; what was in force is kept as an earlier one")
  StrategyAnswer approve(@PathVariable String id) {
    return answer(desk.approve(current.get(), new StrategyId(id)));
  }

  @PutMapping("/{id}/milestones/{key}")
  @Operation(summary = "Notes that a milestone is done, or open again")
  StrategyAnswer tick(
      @PathVariable String id,
      @PathVariable String key,
      @RequestParam(defaultValue = "true") boolean done) {
    return answer(desk.tick(current.get(), new StrategyId(id), key, done));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @DeleteMapping("/{id}")
  @Operation(summary = "Throws a draft away")
  void remove(@PathVariable String id) {
    desk.remove(current.get(), new StrategyId(id));
  }

  private StrategyAnswer answer(Strategy strategy) {
    return StrategyAnswer.of(strategy, today.in(strategy.city()));
  }
}
