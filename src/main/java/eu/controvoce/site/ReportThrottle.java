package eu.controvoce.site;

import eu.controvoce.base.web.ClientNetwork;
import eu.controvoce.base.web.DailyBuckets;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often residents may tell what they heard, and ask what became of it. The network that asks is
 * looked at first, so that who asks too often uses up nothing of the others' room. Thread-safe.
 */
@Component
class ReportThrottle {

  /** With a proof of work, from one network, an hour. */
  static final int PROVEN = 20;

  /** Without, from one network: browsers without script, and programs. */
  static final int UNPROVEN = 3;

  /** Questions about what became of a report, from one network, an hour. */
  static final int QUESTIONS = 30;

  /** With a proof of work, in one city, an hour: what people can read. */
  private static final int PROVEN_ALTOGETHER = 600;

  /** Without, in one city, an hour. */
  private static final int UNPROVEN_ALTOGETHER = 60;

  /** Who sends the same words again meant them once. */
  private static final Duration SAME_WORDS = Duration.ofMinutes(10);

  private static final Duration HOUR = Duration.ofHours(1);

  private final DailyBuckets buckets;

  ReportThrottle(Clock clock) {
    buckets = new DailyBuckets(clock);
  }

  /** Whether one more report may be taken; counts it if so. */
  boolean takes(String address, CityId city, boolean proven) {
    var network = ClientNetwork.of(address);
    return proven
        ? buckets.take("proven from " + network, PROVEN, HOUR)
            && buckets.take("proven in " + city, PROVEN_ALTOGETHER, HOUR)
        : buckets.take("unproven from " + network, UNPROVEN, HOUR)
            && buckets.take("unproven in " + city, UNPROVEN_ALTOGETHER, HOUR);
  }

  /** Whether these words did not come from there a moment ago; only for reports that were taken. */
  boolean areNew(String address, CityId city, String words) {
    var key = "words in " + city + " from " + ClientNetwork.of(address) + ": " + words;
    return buckets.take(key, 1, SAME_WORDS);
  }

  /** Whether one more question may be answered. */
  boolean answers(String address) {
    return buckets.take("question from " + ClientNetwork.of(address), QUESTIONS, HOUR);
  }
}
