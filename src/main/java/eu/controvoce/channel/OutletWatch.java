package eu.controvoce.channel;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is on an outlet, and how outlets do: asked before something goes out, told what
 * came of it. Judged by the store's clock, like everything that goes out. Thread-safe.
 */
@Component
public class OutletWatch {

  private static final Logger log = LoggerFactory.getLogger(OutletWatch.class);

  /** Two nodes may write down at the same moment, a few times at most. */
  private static final int TRIES = 5;

  private final OutletHealths healths;
  private final Cities cities;
  private final StoreClock clock;

  OutletWatch(OutletHealths healths, Cities cities, StoreClock clock) {
    this.healths = healths;
    this.cities = cities;
    this.clock = clock;
  }

  /** What an outlet's rules say to one more publication. */
  public sealed interface Turn {

    /** It may go out now. */
    record Now() implements Turn {}

    /** Not before then. */
    record Later(Instant at, Why why) implements Turn {}

    /** Not before a person has mended the outlet. */
    record Never(Why why) implements Turn {}
  }

  /** Whether something may go out on an outlet at this moment. */
  public Turn turn(Outlet outlet) {
    var health = of(outlet.id());
    var blocked = health.blocked();
    if (blocked != null) {
      return new Turn.Never(Why.parse(blocked));
    }
    var now = clock.instant();
    var zone = zone(outlet);
    var quiet = outlet.rules().quietUntil(now, zone);
    if (quiet.isPresent()) {
      return new Turn.Later(
          quiet.get(), Why.of("outlet.wait.quiet", outlet.name(), time(quiet.get(), zone)));
    }
    var most = outlet.rules().mostPerHour();
    if (most == null) {
      return new Turn.Now();
    }
    var next = health.nextTurn(most, now);
    return next == null
        ? new Turn.Now()
        : new Turn.Later(next, Why.of("outlet.wait.limit", outlet.name(), most, time(next, zone)));
  }

  /** Writes down what came of a publication. */
  public void after(Outlet outlet, Delivery delivery) {
    switch (outlet.type()) {
      case PUBLIC_PAGE, FEED, ACTIVITYPUB -> {
        // Ours, and shown by the store itself: only limits need to know of each.
        if (outlet.rules().mostPerHour() == null) {
          return;
        }
      }
      case EMAIL,
          WEBHOOK,
          OFFLINE,
          MASTODON,
          TELEGRAM,
          BLUESKY,
          FACEBOOK,
          INSTAGRAM,
          WHATSAPP,
          X,
          POSTER,
          POCKET_CARD -> {}
    }
    var now = clock.instant();
    change(
        outlet.id(),
        switch (delivery) {
          case Delivery.Accepted _ -> from -> from.succeeded(now);
          case Delivery.Rejected(var why) -> from -> from.failed(now, why);
          case Delivery.Unavailable(var why, var _) -> from -> from.failed(now, why);
          case Delivery.Uncertain(var why) -> from -> from.doubted(now, why);
          case Delivery.Blocked(var why) -> from -> from.blocked(now, why);
        });
  }

  /** How an outlet does. */
  OutletHealth of(OutletId id) {
    return healths.findById(id).orElseGet(() -> OutletHealth.unknown(id));
  }

  /** How several do, by id; those of which nothing is known are left out. */
  Map<OutletId, OutletHealth> of(List<Outlet> outlets) {
    return healths.findAllById(outlets.stream().map(Outlet::id).toList()).stream()
        .collect(Collectors.toMap(OutletHealth::id, Function.identity()));
  }

  /** A person mended it; whether it was blocked. */
  boolean mended(OutletId id) {
    if (!of(id).isBlocked()) {
      return false;
    }
    change(id, OutletHealth::mended);
    return true;
  }

  private void change(OutletId id, UnaryOperator<OutletHealth> how) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        healths.save(how.apply(of(id)));
        return;
      } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
        log.debug("The health of outlet {} was written by another node", id);
      }
    }
    // What went out counts more than the note of it.
    log.warn("The health of outlet {} could not be written", id);
  }

  private ZoneId zone(Outlet outlet) {
    return Optional.of(outlet.city())
        .flatMap(cities::findById)
        .map(City::zone)
        .orElse(ZoneOffset.UTC);
  }

  private static String time(Instant at, ZoneId zone) {
    var time = at.atZone(zone).toLocalTime();
    return "%d:%02d".formatted(time.getHour(), time.getMinute());
  }
}
