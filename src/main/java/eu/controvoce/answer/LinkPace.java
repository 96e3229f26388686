package eu.controvoce.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Leaves a server alone for a while between two requests. One request at a time. */
@Component
class LinkPace {

  private static final Duration INTERVAL = Duration.ofSeconds(2);
  private static final int REMEMBERED = 200;

  private final Clock clock;
  private final Map<String, Instant> last = new HashMap<>();

  LinkPace(Clock clock) {
    this.clock = clock;
  }

  /** Waits until that server may be asked again. */
  void waitFor(String host) throws InterruptedException {
    var next = last.get(host);
    if (next != null) {
      var left = Duration.between(clock.instant(), next.plus(INTERVAL));
      if (left.isPositive() && left.compareTo(INTERVAL) <= 0) {
        Thread.sleep(left);
      }
    }
    if (last.size() > REMEMBERED) {
      last.clear();
    }
    last.put(host, clock.instant());
  }
}
