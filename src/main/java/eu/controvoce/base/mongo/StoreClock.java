package eu.controvoce.base.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The time of the store, by which every node judges deadlines and leases, so that clocks of nodes
 * may differ. The store is asked every ten seconds; in between this process counts on by itself,
 * untouched by changes of its own clock. Never ahead of the store; behind it by no more than the
 * time the answer took. With the embedded store of this process both are one clock. Thread-safe.
 */
@Component
public final class StoreClock {

  private static final Logger log = LoggerFactory.getLogger(StoreClock.class);

  private static final long ASK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Clock clock;
  private final LongSupplier counter;
  private final @Nullable Supplier<Instant> store;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Answer last;

  @Autowired
  StoreClock(MongoOperations mongo, StoreConnection connection, Clock clock) {
    this(clock, System::nanoTime, connection.isEmbedded() ? null : () -> timeOf(mongo));
  }

  /**
   * @param counter nanoseconds that only ever grow
   * @param store tells its time; {@code null} if that is this process's own clock
   */
  StoreClock(Clock clock, LongSupplier counter, @Nullable Supplier<Instant> store) {
    this.clock = clock;
    this.counter = counter;
    this.store = store;
  }

  /** What the store said when the counter stood there. */
  private record Answer(Instant time, long counter) {}

  /** The store's time now; this process's own while the store has never answered. */
  public Instant instant() {
    if (store == null) {
      return clock.instant();
    }
    var known = last;
    if (known == null || counter.getAsLong() - known.counter() > ASK_EVERY_NANOS) {
      known = ask(store, known);
    }
    return known == null
        ? clock.instant()
        : known.time().plusNanos(counter.getAsLong() - known.counter());
  }

  /** How far this process's clock is ahead of the store's; negative if it is behind. */
  public Duration ahead() {
    return store == null ? Duration.ZERO : Duration.between(instant(), clock.instant());
  }

  private @Nullable Answer ask(Supplier<Instant> store, @Nullable Answer known) {
    if (known != null) {
      // One asks, the others go on counting.
      if (!asking.tryLock()) {
        return known;
      }
    } else {
      asking.lock();
    }
    try {
      var time = store.get();
      var answer = new Answer(time, counter.getAsLong());
      last = answer;
      return answer;
    } catch (DataAccessException e) {
      log.debug("The store did not tell its time", e);
      return last;
    } finally {
      asking.unlock();
    }
  }

  /** Told by every MongoDB, also by the embedded one, which does not know {@code hello}. */
  private static Instant timeOf(MongoOperations mongo) {
    var answer = mongo.executeCommand(new Document("isMaster", 1));
    if (answer.get("localTime") instanceof Date time) {
      return time.toInstant();
    }
    throw new IllegalStateException("The store did not tell its time, only " + answer.keySet());
  }
}
