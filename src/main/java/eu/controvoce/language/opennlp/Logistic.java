package eu.controvoce.language.opennlp;

import java.util.Arrays;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.jspecify.annotations.Nullable;

/**
 * Two-class maximum entropy with L2, by OpenNLP's quasi-Newton minimiser. The likelihood is written
 * out for two classes and numbered features: the optimum is that of {@code QNTrainer}, which keeps
 * weights for both outcomes and reads its events anew for every topic, in a small part of the time.
 *
 * <p>The minimiser begins each step as if every weight were equally easy to move, and halves the
 * step until it fits: some 500 readings of all examples. Here it is given each weight in a unit of
 * its own, one over the root of the curvature along it (Nocedal and Wright, Numerical Optimization,
 * 2nd ed., section 7.2), and needs about 40.
 */
final class Logistic {

  private static final int ITERATIONS = 60;
  private static final int UPDATES = 15;
  private static final int MOST_EVALUATIONS = 500;

  /** Below it a question hardly any example answers with yes would have no unit. */
  private static final double LEAST_CURVATURE = 0.001;

  /** Away from the beginning the curvature is greater; set by how few readings were needed. */
  private static final double WIDER = 2;

  /** Logarithms are taken of the product of so many numbers between one and two: 2⁵¹² fits. */
  private static final int MULTIPLIED = 512;

  /** What the examples have, one after the other; example i begins at {@code starts[i]}. */
  private final int[] features;

  private final float[] values;
  private final int[] starts;
  private final int size;

  /**
   * @param features indices of what each example has
   * @param values how much of it, in the same order
   * @param size greater than every index
   */
  Logistic(int[][] features, float[][] values, int size) {
    this.size = size;
    starts = new int[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      starts[i + 1] = starts[i] + features[i].length;
    }
    this.features = new int[starts[features.length]];
    this.values = new float[starts[features.length]];
    for (int i = 0; i < features.length; i++) {
      System.arraycopy(features[i], 0, this.features, starts[i], features[i].length);
      System.arraycopy(values[i], 0, this.values, starts[i], values[i].length);
    }
  }

  /**
   * The weights that tell yes from no.
   *
   * @param yes the answer of each example
   * @param cost how much a mistake weighs against large weights; greater than zero
   */
  double[] weights(boolean[] yes, double cost) {
    double penalty = 1 / (2 * cost);
    var loss = new Loss(yes, penalty, units(yes, penalty));
    // The minimiser's own penalty would be on the weights in their units.
    var minimiser = new QNMinimizer(0, 0, ITERATIONS, UPDATES, MOST_EVALUATIONS);
    return loss.weights(minimiser.minimize(loss));
  }

  /**
   * One over the root of the curvature along each weight, where all examples are equally likely.
   */
  private double[] units(boolean[] yes, double penalty) {
    double share = 0;
    for (var each : yes) {
      share += each ? 1.0 / yes.length : 0;
    }
    double curvature = WIDER * Math.max(share * (1 - share), LEAST_CURVATURE);
    var units = new double[size];
    for (int i = 0; i < features.length; i++) {
      units[features[i]] += curvature * values[i] * values[i];
    }
    for (int i = 0; i < size; i++) {
      units[i] = 1 / Math.sqrt(units[i] + 2 * penalty);
    }
    return units;
  }

  private double dot(double[] weights, int example) {
    double sum = 0;
    for (int i = starts[example]; i < starts[example + 1]; i++) {
      sum += weights[features[i]] * values[i];
    }
    return sum;
  }

  /** Minus the log likelihood of the answers, and the penalty, of weights in their units. */
  private final class Loss implements Function {

    private final boolean[] yes;
    private final double penalty;
    private final double[] units;
    private final double[] dots;

    /** e to minus the absolute log odds: what value and gradient are made of. */
    private final double[] exps;

    private double[] weights = new double[0];
    private double @Nullable [] at;

    Loss(boolean[] yes, double penalty, double[] units) {
      this.yes = yes;
      this.penalty = penalty;
      this.units = units;
      dots = new double[yes.length];
      exps = new double[yes.length];
    }

    double[] weights(double[] scaled) {
      var plain = new double[size];
      for (int i = 0; i < size; i++) {
        plain[i] = scaled[i] * units[i];
      }
      return plain;
    }

    /**
     * The log odds of each example. The minimiser asks for the gradient where it has just asked for
     * the value, in an array it changes afterwards.
     */
    private double[] dots(double[] scaled) {
      if (!Arrays.equals(at, scaled)) {
        weights = weights(scaled);
        for (int i = 0; i < dots.length; i++) {
          dots[i] = dot(weights, i);
          exps[i] = Math.exp(-Math.abs(dots[i]));
        }
        at = scaled.clone();
      }
      return dots;
    }

    @Override
    public int getDimension() {
      return size;
    }

    @Override
    public double valueAt(double[] scaled) {
      double loss = 0;
      double product = 1;
      var odds = dots(scaled);
      for (int i = 0; i < odds.length; i++) {
        loss += Math.max(yes[i] ? -odds[i] : odds[i], 0);
        product *= 1 + exps[i];
        if (i % MULTIPLIED == MULTIPLIED - 1) {
          loss += Math.log(product);
          product = 1;
        }
      }
      loss += Math.log(product);
      double squares = 0;
      for (var each : weights) {
        squares += each * each;
      }
      return loss + penalty * squares;
    }

    @Override
    public double[] gradientAt(double[] scaled) {
      var gradient = new double[size];
      var odds = dots(scaled);
      for (int i = 0; i < odds.length; i++) {
        double likely = (odds[i] < 0 ? exps[i] : 1) / (1 + exps[i]);
        double error = yes[i] ? likely - 1 : likely;
        for (int j = starts[i]; j < starts[i + 1]; j++) {
          gradient[features[j]] += error * values[j];
        }
      }
      for (int i = 0; i < size; i++) {
        gradient[i] = (gradient[i] + 2 * penalty * weights[i]) * units[i];
      }
      return gradient;
    }
  }
}
