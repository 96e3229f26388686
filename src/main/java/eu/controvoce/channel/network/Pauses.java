package eu.controvoce.channel.network;

import eu.controvoce.channel.OutletId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long an outlet leaves a server alone that has said its limit is reached, so as not to be
 * refused first. Kept in memory: after a restart the server says it again. Thread-safe.
 */
public final class Pauses {

  private final Map<OutletId, Instant> until = new ConcurrentHashMap<>();
  private final Clock clock;

  public Pauses(Clock clock) {
    this.clock = clock;
  }

  /** Reads what a server says of its limit. */
  public void note(OutletId outlet, ApiReply reply) {
    var wait = reply.status() == 429 ? reply.wait(clock) : reply.exhausted(clock);
    if (wait != null) {
      until.put(outlet, clock.instant().plus(wait));
    }
  }

  /** How long still; empty if it may be called. */
  public Optional<Duration> left(OutletId outlet) {
    var end = until.get(outlet);
    var now = clock.instant();
    if (end == null || !end.isAfter(now)) {
      until.remove(outlet);
      return Optional.empty();
    }
    return Optional.of(Duration.between(now, end));
  }
}
