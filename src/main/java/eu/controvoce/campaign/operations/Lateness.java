package eu.controvoce.campaign.operations;

import java.time.Duration;
import java.util.Collection;

/**
 * How late publications began to be carried out, in milliseconds: half of them, 95 and 99 of a
 * hundred were no later.
 *
 * @param n on how many it stands; all others are 0 if none
 */
public record Lateness(int n, long p50, long p95, long p99) {

  /** Of these; the nearest rank that is reached. */
  static Lateness of(Collection<Duration> values) {
    var sorted = values.stream().mapToLong(each -> Math.max(0, each.toMillis())).sorted().toArray();
    return sorted.length == 0
        ? new Lateness(0, 0, 0, 0)
        : new Lateness(sorted.length, at(sorted, 50), at(sorted, 95), at(sorted, 99));
  }

  private static long at(long[] sorted, int percent) {
    return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
  }
}
