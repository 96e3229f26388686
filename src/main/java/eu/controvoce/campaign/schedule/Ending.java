package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.campaign.Readiness.Check;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a try leaves behind: the next state of the publication, with the try written down. */
final class Ending {

  private Ending() {}

  /** After what the channel said, if that says how it ended. */
  static Publication of(
      Publication from, Check.Ready ready, Delivery delivery, Instant started, Instant now) {
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
                  .map(each ->
                      new Metric(
                          LocalDate.ofInstant(now, from.zone()),
                          each.getKey(),
                          each.getValue(),
                          true))
                  .toList(),
              now);
      case Delivery.Rejected(var reason) ->
          PublicationSteps.failed(from, attempt(from, started, Outcome.REJECTED, reason), reason);
      case Delivery.Unavailable unavailable -> unavailable(from, unavailable, started, now);
      case Delivery.Uncertain _, Delivery.Blocked _ ->
          throw new IllegalArgumentException("What its outlet allows then is the gate's to say");
    };
  }

  /** After a try that found nobody: later once more, or given up. */
  static Publication unavailable(
      Publication from, Delivery.Unavailable delivery, Instant started, Instant now) {
    var reason = delivery.reason();
    return Backoff.next(from, now, delivery.retryAfter())
        .map(next ->
            PublicationSteps.retryLater(
                from, attempt(from, started, Outcome.UNAVAILABLE, reason), reason, next))
        .orElseGet(() ->
            PublicationSteps.failed(
                from, attempt(from, started, Outcome.GIVEN_UP, reason), reason));
  }

  /** Judged by when it was last due, so that waiting for a receiver does not count as late. */
  static boolean isTooLate(Publication due, Outlet outlet, Instant now) {
    return Duration.between(due.nextAttemptAt(), now).compareTo(outlet.tooLate()) > 0;
  }

  /** A try that began then and ended so. */
  static Attempt attempt(Publication from, Instant started, String outcome, @Nullable Why detail) {
    var lease = from.lease();
    return new Attempt(
        from.nextAttemptAt(),
        started,
        lease == null ? "" : lease.node(),
        outcome,
        detail == null ? null : detail.toString());
  }
}
