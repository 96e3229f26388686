package eu.controvoce.site;

import eu.controvoce.base.web.ClientNetwork;
import eu.controvoce.base.web.DailyBuckets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often readers may give their opinion. A town hall or a mobile network can share one address,
 * so an address has some room. Thread-safe.
 */
@Component
class Throttle {

  /** From one address, an hour. */
  static final int PER_HOUR = 20;

  /** From one address about one answer, a day. */
  static final int PER_SHEET = 5;

  /** From everywhere, an hour: what the store and a reader of it can bear. */
  private static final int ALTOGETHER = 1_000;

  private final DailyBuckets buckets;

  Throttle(Clock clock) {
    buckets = new DailyBuckets(clock);
  }

  /**
   * Whether one more may be taken; counts it if so.
   *
   * @param address the reader's network address
   * @param sheet what it is about
   */
  boolean takes(String address, String sheet) {
    var network = ClientNetwork.of(address);
    return buckets.take("about " + sheet + " from " + network, PER_SHEET, Duration.ofDays(1))
        && buckets.take("from " + network, PER_HOUR, Duration.ofHours(1))
        && buckets.take("all", ALTOGETHER, Duration.ofHours(1));
  }

  /**
   * Whether a form that makes us write to somebody may be taken once more; counts it if so.
   *
   * @param address the reader's network address
   * @param form which form
   */
  boolean takesForm(String address, String form) {
    var network = ClientNetwork.of(address);
    return buckets.take(form + " from " + network, PER_HOUR, Duration.ofHours(1))
        && buckets.take(form, ALTOGETHER, Duration.ofHours(1));
  }
}
