package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.Publication;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What carrying out looks like from outside: tries by how they ended, and how late they began. */
@Component
class Meters {

  private static final String FIRED = "controvoce.publications.fired";

  private final MeterRegistry registry;
  private final Timer lateness;

  Meters(MeterRegistry registry) {
    this.registry = registry;
    lateness =
        Timer.builder("controvoce.publications.lateness")
            .description("From when a publication was due to when it began to be carried out")
            .publishPercentiles(0.5, 0.95, 0.99)
            .register(registry);
  }

  /** One that ended with a try. */
  void ended(Publication publication) {
    var attempt = publication.attempts().getLast();
    registry.counter(FIRED, "outcome", attempt.outcome()).increment();
    var late = Duration.between(attempt.plannedFor(), attempt.startedAt());
    lateness.record(late.isNegative() ? Duration.ZERO : late);
  }

  /** One that now waits for a person or for a reason to pass. */
  void held() {
    registry.counter(FIRED, "outcome", "held").increment();
  }
}
