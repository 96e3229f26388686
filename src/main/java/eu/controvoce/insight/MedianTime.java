package eu.controvoce.insight;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, in the middle.
 *
 * @param median {@code null} when nothing was measured
 * @param n how many were measured
 * @param open how many are still waiting, and so are not in the median
 */
public record MedianTime(@Nullable Duration median, int n, int open) {

  /** The median of what was measured: the middle one, or the mean of the two in the middle. */
  static MedianTime of(List<Duration> measured, int open) {
    if (measured.isEmpty()) {
      return new MedianTime(null, 0, open);
    }
    var sorted = measured.stream().sorted().toList();
    var upper = sorted.get(sorted.size() / 2);
    var lower = sorted.get((sorted.size() - 1) / 2);
    return new MedianTime(lower.plus(upper).dividedBy(2), sorted.size(), open);
  }
}
