package eu.controvoce.audience.email;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Brings bags to the lines: while one is being emptied the next is fetched, so that connections do
 * not wait for the store. Thread-safe.
 */
final class Belt {

  private static final long LOOK_EVERY_MILLIS = 50;

  private final BlockingQueue<Tray> following = new ArrayBlockingQueue<>(1);
  private volatile boolean ended;
  private @Nullable Tray current;

  /**
   * Puts one more on it, waiting for room.
   *
   * @return whether there was room in that time
   */
  boolean put(Tray tray, long millis) throws InterruptedException {
    return following.offer(tray, millis, TimeUnit.MILLISECONDS);
  }

  /** Nothing more comes. */
  void end() {
    ended = true;
  }

  /** The next letter, waited for; {@code null} when there will be none. */
  synchronized Tray.@Nullable Item next() throws InterruptedException {
    while (true) {
      var item = current == null ? null : current.next();
      if (item != null) {
        return item;
      }
      // Asked before looking: whatever was put before the end is then on the belt.
      boolean last = ended;
      current = following.poll(last ? 0 : LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      if (current == null && last) {
        return null;
      }
    }
  }
}
