package eu.controvoce.campaign.operations;

import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stops a city, or everything, in an emergency, and lets it go again. Whoever plans stops their own
 * city; administrators stop any city and everything. Thread-safe.
 */
@Component
public class StopDesk {

  private final Stops stops;
  private final Cities cities;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StopDesk(
      Stops stops, Cities cities, Journal journal, ApplicationEventPublisher events, Clock clock) {
    this.stops = stops;
    this.cities = cities;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Stops everything.
   *
   * @throws RuleBroken if it is stopped already
   */
  public Stop stopEverything(Actor actor, String reason) {
    actor.require(Permission.ADMINISTER);
    return stop(actor, StopId.EVERYTHING, null, reason);
  }

  /**
   * Stops a city.
   *
   * @throws RuleBroken if it is stopped already
   */
  public Stop stopCity(Actor actor, CityId city, String reason) {
    mayStop(actor, city);
    if (!cities.existsById(city)) {
      throw new NotFound("access.not-found");
    }
    return stop(actor, StopId.of(city), city, reason);
  }

  /** Lets everything go; a city that was stopped by itself stays so. */
  public void resumeEverything(Actor actor) {
    actor.require(Permission.ADMINISTER);
    lift(actor, StopId.EVERYTHING);
  }

  /** Lets a city go; while everything is stopped that changes nothing yet. */
  public void resumeCity(Actor actor, CityId city) {
    mayStop(actor, city);
    lift(actor, StopId.of(city));
  }

  /** What stands still for this actor: everything, the own city, or any city for the network. */
  public List<Stop> concerning(Actor actor) {
    return stops.findAll().stream()
        .filter(each -> actor.cityIfAny().map(each::concerns).orElse(true))
        .toList();
  }

  /** Whether somebody stopped exactly this; empty if not. */
  public Optional<Stop> find(StopId id) {
    return stops.findById(id);
  }

  /** What stands still now, for whoever carries things out. */
  public Standstill standstill() {
    var all = stops.findAll();
    return new Standstill(
        all.stream().anyMatch(Stop::isOfEverything),
        all.stream()
            .flatMap(each -> Optional.ofNullable(each.city()).stream())
            .collect(Collectors.toSet()));
  }

  private Stop stop(Actor actor, StopId id, @Nullable CityId city, String reason) {
    if (stops.existsById(id)) {
      throw new RuleBroken("operations.stop.already");
    }
    var saved = stops.save(new Stop(id, city, reason, actor.name(), clock.instant()));
    journal.record(
        actor, Journal.subject("stop", id), city, "journal.operations.stopped", saved.reason());
    return saved;
  }

  private void lift(Actor actor, StopId id) {
    var stop = stops.findById(id).orElseThrow(() -> new RuleBroken("operations.stop.none"));
    stops.deleteById(id);
    journal.record(actor, Journal.subject("stop", id), stop.city(), "journal.operations.resumed");
    events.publishEvent(new StopLifted(id));
  }

  private static void mayStop(Actor actor, CityId city) {
    if (!actor.may(Permission.ADMINISTER)) {
      actor.require(Permission.PLAN, city);
    }
  }
}
