package eu.controvoce.answer.web;

import eu.controvoce.base.web.ClientNetwork;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets only so many requests per minute in from one place on the network. Kept in memory, of this
 * node only, for the most recent places. Thread-safe.
 */
@Component
class GuestDoor {

  static final int A_MINUTE = 60;

  /** A decision counts as much as so many looks. */
  static final int DECISION = 6;

  private static final int MOST = 10_000;

  private final Clock clock;
  private final Map<String, Bucket> places =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  GuestDoor(Clock clock) {
    this.clock = clock;
  }

  /** Whether a look is let in. */
  boolean look(String address) {
    return take(address, 1);
  }

  /** Whether a decision is let in. */
  boolean decide(String address) {
    return take(address, DECISION);
  }

  /** Forgets everything. */
  synchronized void reset() {
    places.clear();
  }

  private synchronized boolean take(String address, int tokens) {
    return places.computeIfAbsent(ClientNetwork.of(address), _ -> bucket()).tryConsume(tokens);
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
        .withCustomTimePrecision(new ByClock(clock))
        .build();
  }

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
