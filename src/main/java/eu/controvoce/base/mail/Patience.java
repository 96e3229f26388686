package eu.controvoce.base.mail;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a write that takes too long, which Java's sockets cannot by themselves: one thread looks
 * every second and closes what is overdue, so that a message costs no timer of its own.
 */
final class Patience implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(Patience.class);
  private static final Set<Patience> WAITING = ConcurrentHashMap.newKeySet();
  private static final long LOOK_EVERY_MILLIS = 1_000;

  static {
    Thread.ofPlatform().daemon().name("mail-patience").start(Patience::watch);
  }

  private final long end;
  private final Closeable what;

  private Patience(long end, Closeable what) {
    this.end = end;
    this.what = what;
  }

  /** Closes it after some time, unless this is closed before. */
  static Patience until(int millis, Closeable what) {
    var patience = new Patience(System.nanoTime() + millis * 1_000_000L, what);
    WAITING.add(patience);
    return patience;
  }

  @Override
  public void close() {
    WAITING.remove(this);
  }

  private static void watch() {
    while (true) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      for (var each : WAITING) {
        if (System.nanoTime() - each.end > 0) {
          each.giveUp();
        }
      }
    }
  }

  private void giveUp() {
    try {
      what.close();
    } catch (IOException e) {
      log.debug("A mail connection could not be closed", e);
    }
  }
}
