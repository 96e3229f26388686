package eu.controvoce.audience.email;

import org.jspecify.annotations.Nullable;

/**
 * Brings bags to the lines: while one is being emptied the next is fetched, so that connections do
 * not wait for the store.
 */
final class Belt {

  private @Nullable Tray current;
  private @Nullable Tray following;
  private boolean ended;

  /**
   * Puts one more on it, waiting for room.
   *
   * @return whether there was room in that time
   */
  synchronized boolean put(Tray tray, long millis) throws InterruptedException {
    if (following != null) {
      wait(millis);
    }
    if (following != null) {
      return false;
    }
    following = tray;
    notifyAll();
    return true;
  }

  /** Nothing more comes. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** The next letter, waited for; {@code null} when there will be none. */
  synchronized Tray.@Nullable Item next() throws InterruptedException {
    while (true) {
      var item = current == null ? null : current.next();
      if (item != null) {
        return item;
      }
      current = following;
      following = null;
      notifyAll();
      if (current == null) {
        if (ended) {
          return null;
        }
        wait();
      }
    }
  }
}
