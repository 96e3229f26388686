package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.FallenAnswers;
import eu.controvoce.campaign.Held;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.Readiness.Check;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private final Node node;
  private final Clock clock;

  Firing(
      Claims claims,
      Heartbeat heartbeat,
      Readiness readiness,
      CampaignStart campaigns,
      FallenAnswers fallen,
      Channels channels,
      Gate gate,
      Node node,
      Clock clock) {
    this.claims = claims;
    this.heartbeat = heartbeat;
    this.readiness = readiness;
    this.campaigns = campaigns;
    this.fallen = fallen;
    this.channels = channels;
    this.gate = gate;
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
    try (var _ = heartbeat.keep(claimed.id(), holder)) {
      return switch (readiness.check(claimed)) {
        case Check.NotReady(var why) -> hold(claimed, holder, why);
        case Check.Ready ready -> deliver(claimed, holder, ready, started);
      };
    } catch (RuntimeException e) {
      // One publication that breaks must not stop the others; it is tried again, then given up.
      log.warn("Publication {} could not be carried out", claimed.id(), e);
      var broken = new Delivery.Unavailable(Why.of("publication.failed.unexpected"), null);
      return claims.finish(claimed.id(), holder, from -> unavailable(from, broken, started));
    }
  }

  private Optional<Publication> deliver(
      Publication claimed, String holder, Check.Ready ready, Instant started) {
    if (isTooLate(claimed, ready.outlet(), started)) {
      return hold(claimed, holder, Why.of(Held.TOO_LATE, ready.outlet().tooLate().toHours()));
    }
    var otherwise = gate.before(claimed, ready.outlet(), started);
    if (otherwise.isPresent()) {
      return claims.finish(claimed.id(), holder, otherwise.get());
    }
    campaigns.startWithFirst(claimed.campaign());
    var delivery = channels.of(claimed.channelType()).deliver(ready.post(), ready.outlet());
    var ended = claims.finish(claimed.id(), holder, from -> ended(from, ready, delivery, started));
    gate.after(ready.outlet(), delivery);
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
    return switch (delivery) {
      case Delivery.Accepted(var reference, var url, var counts) ->
          PublicationSteps.published(
              from,
              attempt(from, started, Outcome.ACCEPTED, null),
              ready.post().text(),
              ready.revision(),
              reference.isEmpty() ? null : reference,
              url,
              counts.entrySet().stream()
                  .map(each -> new Metric(day(from), each.getKey(), each.getValue(), true))
                  .toList(),
              clock.instant());
      case Delivery.Rejected(var reason) ->
          PublicationSteps.failed(from, attempt(from, started, Outcome.REJECTED, reason), reason);
      case Delivery.Unavailable unavailable -> unavailable(from, unavailable, started);
      case Delivery.Uncertain(var reason) ->
          gate.uncertain(
              from,
              ready.outlet(),
              attempt(from, started, Outcome.UNCERTAIN, reason),
              reason,
              clock.instant());
      case Delivery.Blocked _ -> PublicationSteps.hold(from, Gate.blocked(ready.outlet()));
    };
  }

  private Publication unavailable(
      Publication from, Delivery.Unavailable delivery, Instant started) {
    var reason = delivery.reason();
    return Backoff.next(from, clock.instant(), delivery.retryAfter())
        .map(next ->
            PublicationSteps.retryLater(
                from, attempt(from, started, Outcome.UNAVAILABLE, reason), reason, next))
        .orElseGet(() ->
            PublicationSteps.failed(
                from, attempt(from, started, Outcome.GIVEN_UP, reason), reason));
  }

  private Optional<Publication> hold(Publication claimed, String holder, Why why) {
    log.info("Publication {} is held: {}", claimed.id(), why.key());
    return claims.finish(claimed.id(), holder, from -> PublicationSteps.hold(from, why));
  }

  /** Judged by when it was last due, so that waiting for a receiver does not count as late. */
  private static boolean isTooLate(Publication claimed, Outlet outlet, Instant now) {
    return Duration.between(claimed.nextAttemptAt(), now).compareTo(outlet.tooLate()) > 0;
  }

  private static Attempt attempt(
      Publication from, Instant started, String outcome, @Nullable Why detail) {
    var lease = from.lease();
    return new Attempt(
        from.nextAttemptAt(),
        started,
        lease == null ? "" : lease.node(),
        outcome,
        detail == null ? null : detail.toString());
  }

  private LocalDate day(Publication from) {
    return LocalDate.ofInstant(clock.instant(), from.zone());
  }
}
