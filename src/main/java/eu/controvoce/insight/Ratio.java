package eu.controvoce.insight;

import java.util.OptionalInt;

/**
 * A share that never hides what it is a share of.
 *
 * @param part how many
 * @param whole out of how many; 0 when there is nothing to share
 */
public record Ratio(long part, long whole) {

  public Ratio {
    if (part < 0 || whole < part) {
      throw new IllegalArgumentException(
          "Expected 0 <= part <= whole, found " + part + " of " + whole);
    }
  }

  /** In percent, rounded; empty when there is nothing to share. */
  public OptionalInt percent() {
    return whole == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(part * 100f / whole));
  }
}
