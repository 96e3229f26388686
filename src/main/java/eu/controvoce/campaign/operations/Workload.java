package eu.controvoce.campaign.operations;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.operations.Work.Condition;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * How many publications are due, running, late, failed and held, as gauges of the whole
 * installation. Counted at most every ten seconds, however often it is asked. Thread-safe.
 */
@Component
class Workload {

  private static final Logger log = LoggerFactory.getLogger(Workload.class);

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final WorkReading reading;
  private final StoreClock clock;
  private final Map<Condition, Integer> counts = new EnumMap<>(Condition.class);
  private @Nullable Instant counted;

  Workload(WorkReading reading, StoreClock clock, MeterRegistry registry) {
    this.reading = reading;
    this.clock = clock;
    Arrays.stream(Condition.values())
        .forEach(condition ->
            Gauge.builder("controvoce.publications", this, each -> each.count(condition))
                .description("Publications by how their carrying out stands")
                .tag("condition", condition.name().toLowerCase(java.util.Locale.ROOT))
                .register(registry));
  }

  private synchronized double count(Condition condition) {
    var now = clock.instant();
    if (counted == null || Duration.between(counted, now).abs().compareTo(FRESH) >= 0) {
      counted = now;
      try {
        counts.clear();
        reading
            .work(null, now, false)
            .forEach(each -> counts.merge(each.condition(), 1, Integer::sum));
      } catch (DataAccessException e) {
        log.warn("The workload could not be counted", e);
      }
    }
    return counts.getOrDefault(condition, 0);
  }
}
