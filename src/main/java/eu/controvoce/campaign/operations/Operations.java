package eu.controvoce.campaign.operations;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.operations.WorkReading.Tried;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells how the carrying out is doing. Whoever plans sees their own city with its contents;
 * administrators see the machinery of all cities without them. Thread-safe.
 */
@Component
public class Operations {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private static final Comparator<Tried> LATEST_FIRST =
      Comparator.comparing(Tried::startedAt).reversed();

  private final WorkReading reading;
  private final StopDesk stops;
  private final Unreadables unreadables;
  private final OutletDesk outlets;
  private final Nodes nodes;
  private final StoreClock clock;

  Operations(
      WorkReading reading,
      StopDesk stops,
      Unreadables unreadables,
      OutletDesk outlets,
      Nodes nodes,
      StoreClock clock) {
    this.reading = reading;
    this.stops = stops;
    this.unreadables = unreadables;
    this.outlets = outlets;
    this.nodes = nodes;
    this.clock = clock;
  }

  /** How it is doing now, as far as it is this actor's business. */
  public Overview overview(Actor actor) {
    boolean everywhere = actor.may(Permission.ADMINISTER);
    if (!everywhere) {
      actor.require(Permission.PLAN);
    }
    var city = everywhere ? null : actor.ownCity();
    var now = clock.instant();
    var tries = reading.tries(city, now.minus(WEEK));
    return new Overview(
        now,
        stops.concerning(actor),
        reading.work(city, now, !everywhere),
        reading.due(city, now, now.plus(DAY)),
        lateness(tries, now.minus(DAY)),
        lateness(tries, now.minus(WEEK)),
        health(outlets.list(actor), tries),
        everywhere ? nodes(now) : List.of(),
        unreadables.list(actor));
  }

  private List<NodeSeen> nodes(Instant now) {
    return nodes.findAll().stream()
        .sorted(
            Comparator.comparing((NodeSeen each) -> !each.isAlive(now))
                .thenComparing(NodeSeen::startedAt))
        .toList();
  }

  private static Lateness lateness(List<Tried> tries, Instant since) {
    return Lateness.of(
        tries.stream()
            .filter(each -> each.well() && !each.startedAt().isBefore(since))
            .map(each -> Duration.between(each.plannedFor(), each.startedAt()))
            .toList());
  }

  private static List<OutletHealth> health(List<Outlet> outlets, List<Tried> tries) {
    var byOutlet = tries.stream().collect(Collectors.groupingBy(Tried::outlet));
    return outlets.stream()
        .filter(each -> !each.isOffline())
        .map(each -> health(each, byOutlet.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static OutletHealth health(Outlet outlet, List<Tried> tries) {
    var latest = tries.stream().sorted(LATEST_FIRST).toList();
    var failed = latest.stream().filter(each -> !each.well()).findFirst();
    return new OutletHealth(
        outlet,
        latest.stream().filter(Tried::well).map(Tried::startedAt).findFirst().orElse(null),
        failed.map(Tried::startedAt).orElse(null),
        failed.map(Tried::error).orElse(null),
        (int) latest.stream().takeWhile(each -> !each.well()).count());
  }
}
