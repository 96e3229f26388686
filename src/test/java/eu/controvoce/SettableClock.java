package eu.controvoce;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public final class SettableClock extends Clock {

  /** Where it stands at the beginning of each test: Monday, 23 November 2026, 9:00 in Rome. */
  public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  public SettableClock() {
    this(new AtomicReference<>(START), ZoneOffset.UTC);
  }

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public void set(Instant instant) {
    now.set(instant);
  }

  public void advance(Duration by) {
    now.updateAndGet(instant -> instant.plus(by));
  }

  public void reset() {
    now.set(START);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock, seen from another zone: it moves along. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class InTests {

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock();
    }
  }
}
