package eu.controvoce.base.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets only so many requests a minute in from one place on the network. Kept in memory, of this
 * node only, for the most recent places; an address is kept as a hash under a random salt that
 * nobody knows, so that it cannot be read back. Thread-safe.
 */
public final class Door {

  private static final int MOST = 10_000;

  private final Clock clock;
  private final int aMinute;
  private final byte[] salt = new byte[32];
  private final Map<String, Bucket> places =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param aMinute how many are let in from one place
   */
  public Door(Clock clock, int aMinute) {
    this.clock = clock;
    this.aMinute = aMinute;
    new SecureRandom().nextBytes(salt);
  }

  /** Whether one more is let in from this network address; counts it if so. */
  public synchronized boolean lets(String address) {
    return places.computeIfAbsent(place(address), _ -> bucket()).tryConsume(1);
  }

  private String place(String address) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      var network = ClientNetwork.of(address).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(network), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
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
