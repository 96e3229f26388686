package eu.controvoce.language.opennlp;

import java.util.Random;

/**
 * Two-class maximum entropy with L2, solved in its dual by coordinate descent (Yu, Huang and Lin,
 * "Dual coordinate descent methods for logistic regression and maximum entropy models", Machine
 * Learning 85, 2011): the same optimum as OpenNLP's quasi-Newton trainer, many times sooner.
 */
final class Logistic {

  private static final int PASSES = 60;
  private static final double ENOUGH = 0.005;
  private static final int MOST_STEPS = 30;
  private static final long SEED = 20_261_122L;

  private final int[][] features;
  private final float[][] values;
  private final double[] squares;
  private final int size;

  /**
   * @param features indices of what each example has
   * @param values how much of it, in the same order
   * @param size greater than every index
   */
  Logistic(int[][] features, float[][] values, int size) {
    this.features = features;
    this.values = values;
    this.size = size;
    squares = new double[features.length];
    for (int i = 0; i < squares.length; i++) {
      for (float value : values[i]) {
        squares[i] += value * value;
      }
    }
  }

  /**
   * The weights that tell yes from no.
   *
   * @param yes the answer of each example
   * @param cost how much a mistake weighs against large weights; greater than zero
   */
  double[] weights(boolean[] yes, double cost) {
    int n = features.length;
    var weights = new double[size];
    var alpha = new double[n];
    var order = new int[n];
    for (int i = 0; i < n; i++) {
      alpha[i] = Math.min(0.001 * cost, 1e-8);
      order[i] = i;
      add(weights, i, (yes[i] ? 1 : -1) * alpha[i]);
    }
    var random = new Random(SEED);
    for (int pass = 0; pass < PASSES; pass++) {
      double most = 0;
      for (int left = n; left > 0; left--) {
        int at = random.nextInt(left);
        int i = order[at];
        order[at] = order[left - 1];
        order[left - 1] = i;
        int sign = yes[i] ? 1 : -1;
        double margin = sign * dot(weights, i);
        double moved = step(alpha[i], margin, squares[i], cost);
        add(weights, i, sign * (moved - alpha[i]));
        most = Math.max(most, Math.abs(moved - alpha[i]) / cost);
        alpha[i] = moved;
      }
      if (most < ENOUGH) {
        break;
      }
    }
    return weights;
  }

  /** The best dual value of one example while all others stay, by bounded Newton steps. */
  private static double step(double old, double margin, double square, double cost) {
    double low = 0;
    double high = cost;
    double z = old;
    for (int i = 0; i < MOST_STEPS; i++) {
      double slope = square * (z - old) + margin + Math.log(z / (cost - z));
      if (Math.abs(slope) < 1e-4) {
        break;
      }
      if (slope > 0) {
        high = z;
      } else {
        low = z;
      }
      double next = z - slope / (square + cost / (z * (cost - z)));
      z = next <= low || next >= high ? (low + high) / 2 : next;
    }
    return Math.clamp(z, cost * 1e-9, cost * (1 - 1e-9));
  }

  private double dot(double[] weights, int example) {
    double sum = 0;
    var indices = features[example];
    for (int i = 0; i < indices.length; i++) {
      sum += weights[indices[i]] * values[example][i];
    }
    return sum;
  }

  private void add(double[] weights, int example, double amount) {
    var indices = features[example];
    for (int i = 0; i < indices.length; i++) {
      weights[indices[i]] += amount * values[example][i];
    }
  }
}
