package eu.controvoce.base.mongo.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStore.TxCounter;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When writes go where. Writes follow one another and each is committed, that is handed to the
 * operating system, before the next begins: so no commit holds half of one (a document without its
 * entry in the unique index). To the disk itself they are forced with every commit or, without
 * {@code sync}, within a second. What the disk held at that moment is not overwritten before the
 * next time, so that a power failure costs at most that second.
 */
final class Commits implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Commits.class);

  /** Bounds the space that is held back between two times of forcing. */
  private static final int MOST_UNFORCED = 200;

  private static final long FORCE_EVERY_MILLIS = 1_000;

  /**
   * The file is tidied while less than this share of it, in percent, is in use; looked at every so
   * many commits.
   */
  private static final int FILLED = 50;

  private static final int TIDY_EVERY = 200;
  private static final int TIDY_BYTES = 1024 * 1024;

  private final ReentrantLock writing = new ReentrantLock();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-sync").factory());
  private final MVStore store;
  private final boolean sync;
  private int unforced;
  private long commits;
  private TxCounter onDisk;

  Commits(MVStore store, boolean sync) {
    this.store = store;
    this.sync = sync;
    store.setRetentionTime(0);
    onDisk = store.registerVersionUsage();
    var _ =
        clock.scheduleWithFixedDelay(
            this::forceRest, FORCE_EVERY_MILLIS, FORCE_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Until {@link #endWrite} no other write begins. */
  void beginWrite() {
    writing.lock();
  }

  /**
   * Commits what the write changed, also when it failed half-way: memory and file stay the same.
   */
  void endWrite() {
    try {
      if (!store.isClosed() && store.hasUnsavedChanges()) {
        store.commit();
        unforced++;
        commits++;
        if (commits % TIDY_EVERY == 0) {
          store.compact(FILLED, TIDY_BYTES);
        }
        if (sync || unforced >= MOST_UNFORCED) {
          force();
        }
      }
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    endLastWrite();
  }

  private void endLastWrite() {
    beginWrite();
    try {
      if (!store.isClosed()) {
        store.commit();
        force();
      }
    } finally {
      writing.unlock();
    }
  }

  private void forceRest() {
    writing.lock();
    try {
      if (unforced > 0 && !store.isClosed()) {
        force();
      }
    } catch (MVStoreException e) {
      // Told here, since nobody waits for this; the next write fails and is refused by itself.
      log.error("The data cannot be written to the disk", e);
    } finally {
      writing.unlock();
    }
  }

  private void force() {
    store.sync();
    var before = onDisk;
    onDisk = store.registerVersionUsage();
    store.deregisterVersionUsage(before);
    unforced = 0;
  }
}
