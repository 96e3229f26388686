package eu.controvoce.base.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How often something may happen, by keys that are never kept: they are hashed with a random salt
 * that is thrown away every day together with all counters, in memory only. Thread-safe.
 */
public final class DailyBuckets {

  private static final int USUAL = 20_000;
  private static final String HASH = "HmacSHA256";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final TimeMeter time;
  private final Map<String, Bucket> buckets;
  private @Nullable LocalDate day;
  private byte[] salt = new byte[0];

  /** Remembers the 20,000 keys used most recently. */
  public DailyBuckets(Clock clock) {
    this(clock, USUAL);
  }

  /**
   * @param most how many keys are remembered; beyond, the one least used is forgotten
   */
  public DailyBuckets(Clock clock, int most) {
    this.clock = clock;
    buckets = new Recent(most);
    this.time = new ByClock(clock);
  }

  /** Whether it may happen once more; counts it if so. */
  public boolean take(String key, int most, Duration period) {
    return take(key, 1, most, period);
  }

  /**
   * Whether something may happen that counts for several; counts it if so.
   *
   * @param weight how many it counts for
   * @param most how many in a period; always the same for one key
   */
  public synchronized boolean take(String key, int weight, int most, Duration period) {
    renew();
    return buckets
        .computeIfAbsent(
            hash(key),
            _ ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                    .withCustomTimePrecision(time)
                    .build())
        .tryConsume(weight);
  }

  private void renew() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      salt = new byte[32];
      random.nextBytes(salt);
      buckets.clear();
    }
  }

  private String hash(String key) {
    try {
      var mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(salt, HASH));
      return HexFormat.of().formatHex(mac.doFinal(key.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + HASH, e);
    }
  }

  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  private static final class Recent extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > most;
    }
  }
}
