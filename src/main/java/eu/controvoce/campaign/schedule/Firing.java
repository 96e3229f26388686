package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.FallenAnswers;
import eu.controvoce.campaign.Held;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.Readiness.Check;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out one publication: claims it, looks once more, hands it over, writes down the end. */
@Component
class Firing {

  private static final Logger log = LoggerFactory.getLogger(Firing.class);

  private final Claims claims;
  private final Heartbeat heartbeat;
  private final Readiness readiness;
  private final CampaignStart campaigns;
  private final FallenAnswers fallen;
  private final Channels channels;
  private final Gate gate;
  private final StopDesk stops;
  private final Meters meters;
  private final Node node;
  private final StoreClock clock;

  Firing(
      Claims claims,
      Heartbeat heartbeat,
      Readiness readiness,
      CampaignStart campaigns,
      FallenAnswers fallen,
      Channels channels,
      Gate gate,
      StopDesk stops,
      Meters meters,
      Node node,
      StoreClock clock) {
    this.claims = claims;
    this.heartbeat = heartbeat;
    this.readiness = readiness;
    this.campaigns = campaigns;
    this.fallen = fallen;
    this.channels = channels;
    this.gate = gate;
    this.stops = stops;
    this.meters = meters;
    this.node = node;
    this.clock = clock;
  }

  /** Carries out a due one, if it can be claimed; the publication as it ended. */
  Optional<Publication> fire(PublicationId id) {
    var holder = node.nextHolder();
    return claims.claim(id, holder).flatMap(claimed -> carryOut(claimed, holder));
  }

  /** Goes on with one whose process died, if it can be taken over. */
  Optional<Publication> resume(PublicationId id) {
    var holder = node.nextHolder();
    return claims.takeOver(id, holder).flatMap(claimed -> carryOut(claimed, holder));
  }

  private Optional<Publication> carryOut(Publication claimed, String holder) {
    var started = clock.instant();
    if (stops.standstill().holds(claimed.city())) {
      claims.release(claimed.id(), holder);
      return Optional.empty();
    }
    try (var _ = heartbeat.keep(claimed.id(), holder)) {
      return switch (readiness.check(claimed)) {
        case Check.NotReady(var why) -> hold(claimed, holder, why);
        case Check.Ready ready -> deliver(claimed, holder, ready, started);
      };
    } catch (RuntimeException e) {
      // One publication that breaks must not stop the others; it is tried again, then given up.
      log.warn("Publication {} could not be carried out", claimed.id(), e);
      var broken = new Delivery.Unavailable(Why.of("publication.failed.unexpected"), null);
      return finish(claimed, holder, from -> Ending.unavailable(from, broken, started, now()));
    }
  }

  private Optional<Publication> deliver(
      Publication claimed, String holder, Check.Ready ready, Instant started) {
    if (Ending.isTooLate(claimed, ready.outlet(), started)) {
      return hold(claimed, holder, Why.of(Held.TOO_LATE, ready.outlet().tooLate().toHours()));
    }
    var otherwise = gate.before(claimed, ready.outlet(), started);
    if (otherwise.isPresent()) {
      meters.held();
      return claims.finish(claimed, holder, otherwise.get());
    }
    campaigns.startWithFirst(claimed.campaign());
    var delivery = channels.of(claimed.channelType()).deliver(ready.post(), ready.outlet());
    gate.after(ready.outlet(), delivery);
    if (delivery instanceof Delivery.Blocked) {
      return hold(claimed, holder, Gate.blocked(ready.outlet()));
    }
    var ended = finish(claimed, holder, from -> ended(from, ready, delivery, started));
    ended.ifPresentOrElse(
        each -> {
          log.info("Publication {} on outlet {}: {}", each.id(), each.outlet(), each.status());
          // A fact may have been withdrawn while it went out: then a person must know.
          fallen.look(each);
        },
        () -> log.warn("Publication {} was taken over while it was delivered", claimed.id()));
    return ended;
  }

  private Publication ended(
      Publication from, Check.Ready ready, Delivery delivery, Instant started) {
    return delivery instanceof Delivery.Uncertain(var why)
        ? gate.uncertain(
            from, ready.outlet(), Ending.attempt(from, started, Outcome.UNCERTAIN, why), why, now())
        : Ending.of(from, ready, delivery, started, now());
  }

  private Optional<Publication> finish(
      Publication claimed, String holder, UnaryOperator<Publication> step) {
    var ended = claims.finish(claimed, holder, step);
    ended.ifPresent(meters::ended);
    return ended;
  }

  private Optional<Publication> hold(Publication claimed, String holder, Why why) {
    log.info("Publication {} is held: {}", claimed.id(), why.key());
    meters.held();
    return claims.finish(claimed, holder, from -> PublicationSteps.hold(from, why));
  }

  private Instant now() {
    return clock.instant();
  }
}
