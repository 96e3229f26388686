package eu.controvoce.rumour.lucene;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with weights that are not negative, by Newton's steps. */
final class LogisticFit {

  private static final int STEPS = 50;

  /** Keeps weights of parts that say nearly the same from running away from each other. */
  private static final double RIDGE = 0.02;

  private LogisticFit() {}

  /**
   * A pair of texts.
   *
   * @param weight how many such pairs it stands for
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; there are very many
  record Pair(double[] parts, boolean same, double weight) {}

  /** The bias, then the weights. */
  static double[] of(List<Pair> pairs) {
    return near(new double[pairs.getFirst().parts().length + 1], RIDGE, 1e-6, pairs);
  }

  /**
   * The same, held near what was known before: bias, then weights.
   *
   * @param hold how strongly: about so much as that many pairs could say of a weight
   */
  static double[] near(double[] before, double hold, List<Pair> pairs) {
    return near(before, hold, hold, pairs);
  }

  private static double[] near(double[] before, double hold, double holdOfBias, List<Pair> pairs) {
    int size = before.length;
    var fitted = before.clone();
    var left = new boolean[size];
    for (int step = 0; step < STEPS; step++) {
      var slope = new double[size];
      var curve = new double[size][size];
      for (var pair : pairs) {
        add(pair, fitted, slope, curve);
      }
      for (int at = 0; at < size; at++) {
        double own = at == 0 ? holdOfBias : hold;
        slope[at] -= own * (fitted[at] - before[at]);
        curve[at][at] += own;
      }
      for (int at = 1; at < size; at++) {
        left[at] = fitted[at] <= 0 && slope[at] <= 0;
      }
      move(fitted, solved(curve, slope, left));
    }
    return fitted;
  }

  /** What the fit makes of some parts, as log odds. */
  static double logOdds(double[] fitted, double[] parts) {
    double sum = fitted[0];
    for (int at = 0; at < parts.length; at++) {
      sum += fitted[at + 1] * parts[at];
    }
    return sum;
  }

  static double[] without(double[] parts, int part) {
    var fewer = Arrays.copyOf(parts, parts.length);
    fewer[part] = 0;
    return fewer;
  }

  private static void add(Pair pair, double[] fitted, double[] slope, double[][] curve) {
    double likely = 1 / (1 + Math.exp(-logOdds(fitted, pair.parts())));
    double off = pair.weight() * ((pair.same() ? 1 : 0) - likely);
    double bend = pair.weight() * Math.max(likely * (1 - likely), 1e-6);
    for (int one = 0; one < slope.length; one++) {
      double value = one == 0 ? 1 : pair.parts()[one - 1];
      slope[one] += off * value;
      for (int two = 0; two <= one; two++) {
        curve[one][two] += bend * value * (two == 0 ? 1 : pair.parts()[two - 1]);
      }
    }
  }

  private static void move(double[] fitted, double[] steps) {
    double longest = Arrays.stream(steps).map(Math::abs).max().orElse(0);
    double part = longest > 2 ? 2 / longest : 1;
    for (int at = 0; at < fitted.length; at++) {
      fitted[at] += part * steps[at];
      if (at > 0) {
        fitted[at] = Math.max(0, fitted[at]);
      }
    }
  }

  /** Solves the symmetric system whose lower half is given, by Gauss; what is left out stays. */
  private static double[] solved(double[][] lower, double[] slope, boolean[] left) {
    int size = slope.length;
    var rows = new double[size][size + 1];
    for (int one = 0; one < size; one++) {
      for (int two = 0; two < size; two++) {
        double value = one >= two ? lower[one][two] : lower[two][one];
        rows[one][two] = left[one] || left[two] ? (one == two ? 1 : 0) : value;
      }
      rows[one][size] = left[one] ? 0 : slope[one];
    }
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        if (row != pivot) {
          double factor = rows[row][pivot] / rows[pivot][pivot];
          for (int column = pivot; column <= size; column++) {
            rows[row][column] -= factor * rows[pivot][column];
          }
        }
      }
    }
    var solution = new double[size];
    for (int at = 0; at < size; at++) {
      solution[at] = rows[at][size] / rows[at][at];
    }
    return solution;
  }
}
