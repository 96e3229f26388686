package eu.controvoce.base.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class StoreClockTest {

  private static final Instant STORE = Instant.parse("2026-11-23T08:00:00Z");

  private final SettableClock own = new SettableClock();
  private final AtomicLong counter = new AtomicLong();
  private final AtomicReference<Instant> store = new AtomicReference<>(STORE);
  private final AtomicInteger asked = new AtomicInteger();
  private final StoreClock clock = new StoreClock(own, counter::get, this::ask);

  @Test
  void aProcessWhoseClockIsAMinuteOffGoesByTheStores() {
    own.set(STORE.plusSeconds(60));

    assertThat(clock.instant()).isEqualTo(STORE);
    assertThat(clock.ahead()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void itCountsOnByItselfAndAsksNowAndThen() {
    clock.instant();
    pass(Duration.ofSeconds(9));
    assertThat(clock.instant()).isEqualTo(STORE.plusSeconds(9));
    assertThat(asked).hasValue(1);

    pass(Duration.ofSeconds(2));
    store.set(STORE.plusSeconds(10));
    assertThat(clock.instant()).isEqualTo(STORE.plusSeconds(10));
    assertThat(asked).hasValue(2);
  }

  @Test
  void aProcessWhoseClockIsSetBackAnHourGoesOn() {
    clock.instant();
    own.set(STORE.minus(Duration.ofHours(1)));
    pass(Duration.ofSeconds(1));

    assertThat(clock.instant()).isEqualTo(STORE.plusSeconds(1));
  }

  @Test
  void itCountsOnWhileTheStoreIsAway() {
    clock.instant();
    store.set(Instant.EPOCH);
    pass(Duration.ofMinutes(5));

    assertThat(clock.instant()).isEqualTo(STORE.plusSeconds(300));
  }

  @Test
  void withTheStoreInTheSameProcessThereIsOneClock() {
    var same = new StoreClock(own, counter::get, null);
    own.set(STORE.plusSeconds(7));

    assertThat(same.instant()).isEqualTo(STORE.plusSeconds(7));
    assertThat(same.ahead()).isZero();
  }

  private void pass(Duration time) {
    counter.addAndGet(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
  }

  private Instant ask() {
    asked.incrementAndGet();
    var time = store.get();
    if (time.equals(Instant.EPOCH)) {
      throw new DataAccessResourceFailureException("away");
    }
    return time;
  }
}
