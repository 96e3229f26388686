package eu.controvoce.base.web;

import java.time.Clock;
import java.time.Duration;

/**
 * Lets only so many requests a minute in from one place on the network. Kept in memory, of this
 * node only; addresses are kept as {@link DailyBuckets} keeps its keys. Thread-safe.
 */
public final class Door {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final DailyBuckets places;
  private final int aMinute;

  /**
   * @param aMinute how many are let in from one place
   */
  public Door(Clock clock, int aMinute) {
    this.aMinute = aMinute;
    places = new DailyBuckets(clock);
  }

  /** Whether one more is let in from this network address; counts it if so. */
  public boolean lets(String address) {
    return lets(address, 1);
  }

  /**
   * Whether a request that counts for several is let in; counts it if so.
   *
   * @param weight how many it counts for
   */
  public boolean lets(String address, int weight) {
    return places.take(ClientNetwork.of(address), weight, aMinute, MINUTE);
  }
}
