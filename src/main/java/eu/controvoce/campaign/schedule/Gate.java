package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.Held;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletWatch;
import eu.controvoce.channel.OutletWatch.Turn;
import eu.controvoce.channel.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Stands before an outlet: its limit per hour, its quiet hours, whether it works at all, and
 * whether what may be out already may be tried again.
 */
@Component
class Gate {

  private final OutletWatch watch;
  private final Channels channels;

  Gate(OutletWatch watch, Channels channels) {
    this.watch = watch;
    this.channels = channels;
  }

  /** What becomes of a claimed publication instead of going out now; empty if it may. */
  Optional<UnaryOperator<Publication>> before(Publication claimed, Outlet outlet, Instant now) {
    if (!mayRepeat(claimed, outlet, now)) {
      return Optional.of(from -> leftOpen(from, outlet, now));
    }
    return switch (watch.turn(outlet)) {
      case Turn.Now _ -> Optional.empty();
      case Turn.Later(var at, var why) ->
          Optional.of(from -> PublicationSteps.postpone(from, why, at));
      case Turn.Never _ -> Optional.of(from -> PublicationSteps.hold(from, blocked(outlet)));
    };
  }

  /** Writes down how the outlet did. */
  void after(Outlet outlet, Delivery delivery) {
    watch.after(outlet, delivery);
  }

  /** The publication when nobody knows whether it is out. */
  Publication uncertain(Publication from, Outlet outlet, Attempt attempt, Why why, Instant now) {
    var started = attempt.startedAt();
    var first = firstDoubt(from).filter(each -> each.isBefore(started)).orElse(started);
    var next = Backoff.next(from, now, null).filter(each -> isHarmless(outlet, first, each));
    return next.map(each -> PublicationSteps.retryLater(from, attempt, why, each))
        .orElseGet(() ->
            PublicationSteps.leaveOpen(
                from,
                new Attempt(
                    attempt.plannedFor(),
                    started,
                    attempt.node(),
                    Outcome.LEFT_OPEN,
                    attempt.detail()),
                Why.of(Held.UNCERTAIN, outlet.name())));
  }

  /** Why it waits when its outlet does not work. */
  static Why blocked(Outlet outlet) {
    return Why.of(Held.OUTLET_BLOCKED, outlet.name());
  }

  private Publication leftOpen(Publication from, Outlet outlet, Instant now) {
    var lease = from.lease();
    return PublicationSteps.leaveOpen(
        from,
        new Attempt(
            from.nextAttemptAt(), now, lease == null ? "" : lease.node(), Outcome.LEFT_OPEN, null),
        Why.of(Held.UNCERTAIN, outlet.name()));
  }

  private boolean mayRepeat(Publication claimed, Outlet outlet, Instant now) {
    return firstDoubt(claimed).map(first -> isHarmless(outlet, first, now)).orElse(true);
  }

  private boolean isHarmless(Outlet outlet, Instant firstDoubt, Instant then) {
    var harmless = channels.of(outlet.type()).harmlessFor(outlet);
    return harmless == null || then.isBefore(firstDoubt.plus(harmless));
  }

  /** The first try of unknown end since somebody last decided. */
  private static Optional<Instant> firstDoubt(Publication publication) {
    List<Attempt> run = Backoff.run(publication.attempts());
    return run.stream()
        .filter(each -> each.outcome().equals(Outcome.UNCERTAIN))
        .map(Attempt::startedAt)
        .findFirst();
  }
}
