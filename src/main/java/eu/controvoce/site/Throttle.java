package eu.controvoce.site;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often readers may give their opinion. Network addresses are never kept: they are hashed with
 * a random salt that is thrown away every day together with all counters, in memory only. A town
 * hall or a mobile network can share one address, so an address has some room. Thread-safe.
 */
@Component
class Throttle {

  /** From one address, an hour. */
  static final int PER_HOUR = 20;

  /** From one address about one answer, a day. */
  static final int PER_SHEET = 5;

  /** From everywhere, an hour: what the store and a reader of it can bear. */
  private static final int ALTOGETHER = 1_000;

  private static final int MOST_KEPT = 20_000;
  private static final String HASH = "HmacSHA256";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final TimeMeter time;
  private final Map<String, Bucket> buckets = new Recent();
  private @Nullable LocalDate day;
  private byte[] salt = new byte[0];

  Throttle(Clock clock) {
    this.clock = clock;
    this.time = new ByClock(clock);
  }

  /**
   * Whether one more may be taken; counts it if so.
   *
   * @param address the reader's network address
   * @param sheet what it is about
   */
  synchronized boolean takes(String address, String sheet) {
    renew();
    var network = network(address);
    return take("about " + sheet + " from " + network, PER_SHEET, Duration.ofDays(1))
        && take("from " + network, PER_HOUR, Duration.ofHours(1))
        && take("all", ALTOGETHER, Duration.ofHours(1));
  }

  /**
   * Whether a form that makes us write to somebody may be taken once more; counts it if so.
   *
   * @param address the reader's network address
   * @param form which form
   */
  synchronized boolean takesForm(String address, String form) {
    renew();
    return take(form + " from " + network(address), PER_HOUR, Duration.ofHours(1))
        && take(form, ALTOGETHER, Duration.ofHours(1));
  }

  private boolean take(String key, int most, Duration period) {
    return buckets
        .computeIfAbsent(
            hash(key),
            _ ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                    .withCustomTimePrecision(time)
                    .build())
        .tryConsume(1);
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

  /** An IPv6 customer usually has a whole /64, so that counts as one address. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
    } catch (IllegalArgumentException e) {
      return address;
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

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
