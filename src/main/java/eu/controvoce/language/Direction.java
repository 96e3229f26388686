package eu.controvoce.language;

import java.util.Arrays;
import java.util.Base64;

/**
 * Which way something points among many dimensions, however far: a byte for each, so that a hundred
 * thousand of them fit anywhere and are compared in no time. Immutable.
 */
public final class Direction {

  /** Points nowhere, and so is like nothing. */
  public static final Direction NONE = new Direction(new byte[0]);

  private static final int FINEST = 127;

  private final byte[] parts;
  private final float length;

  private Direction(byte[] parts) {
    this.parts = parts;
    int square = 0;
    for (byte each : parts) {
      square += each * each;
    }
    length = (float) Math.sqrt(square);
  }

  /** Where some values point; nowhere if all are 0. */
  public static Direction of(double[] values) {
    double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
    if (most == 0) {
      return NONE;
    }
    var parts = new byte[values.length];
    for (int at = 0; at < parts.length; at++) {
      parts[at] = (byte) Math.round(FINEST * values[at] / most);
    }
    return new Direction(parts);
  }

  /**
   * What {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it did not
   */
  public static Direction parse(String text) {
    return new Direction(Base64.getDecoder().decode(text));
  }

  /** How many dimensions; 0 if it points nowhere. */
  public int dimensions() {
    return parts.length;
  }

  /** 1 for the same way, 0 for across, against and nowhere. */
  public double cosine(Direction other) {
    int count = Math.min(parts.length, other.parts.length);
    int sum = 0;
    for (int at = 0; at < count; at++) {
      sum += parts[at] * other.parts[at];
    }
    return sum <= 0 ? 0 : Math.min(1, sum / ((double) length * other.length));
  }

  /** Goes so far this way. */
  public void addTo(double[] sum, double far) {
    double each = length == 0 ? 0 : far / length;
    for (int at = 0; at < parts.length; at++) {
      sum[at] += each * parts[at];
    }
  }

  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(parts);
  }
}
