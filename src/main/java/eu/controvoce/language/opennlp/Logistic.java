package eu.controvoce.language.opennlp;

import java.util.Arrays;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.jspecify.annotations.Nullable;

/**
 * Two-class maximum entropy with L2, by OpenNLP's quasi-Newton minimiser. The likelihood is written
 * out for two classes and numbered features: the optimum is that of {@code QNTrainer}, which keeps
 * weights for both outcomes and reads its events anew for every topic, in a small part of the time.
 */
final class Logistic {

  private static final int ITERATIONS = 60;
  private static final int UPDATES = 15;
  private static final int MOST_EVALUATIONS = 500;

  private final int[][] features;
  private final float[][] values;
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
  }

  /**
   * The weights that tell yes from no.
   *
   * @param yes the answer of each example
   * @param cost how much a mistake weighs against large weights; greater than zero
   */
  double[] weights(boolean[] yes, double cost) {
    var minimiser = new QNMinimizer(0, 1 / (2 * cost), ITERATIONS, UPDATES, MOST_EVALUATIONS);
    return minimiser.minimize(new Loss(yes));
  }

  private double dot(double[] weights, int example) {
    double sum = 0;
    var indices = features[example];
    var amounts = values[example];
    for (int i = 0; i < indices.length; i++) {
      sum += weights[indices[i]] * amounts[i];
    }
    return sum;
  }

  /** Minus the log likelihood of the answers. */
  private final class Loss implements Function {

    private final boolean[] yes;
    private final double[] dots;
    private double @Nullable [] at;

    Loss(boolean[] yes) {
      this.yes = yes;
      dots = new double[features.length];
    }

    /**
     * The log odds of each example. The minimiser asks for the gradient where it has just asked for
     * the value, in an array it changes afterwards.
     */
    private double[] dots(double[] weights) {
      if (!Arrays.equals(at, weights)) {
        for (int i = 0; i < dots.length; i++) {
          dots[i] = dot(weights, i);
        }
        at = weights.clone();
      }
      return dots;
    }

    @Override
    public int getDimension() {
      return size;
    }

    @Override
    public double valueAt(double[] weights) {
      double loss = 0;
      var odds = dots(weights);
      for (int i = 0; i < odds.length; i++) {
        double margin = yes[i] ? odds[i] : -odds[i];
        loss += Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
      }
      return loss;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      var gradient = new double[size];
      var odds = dots(weights);
      for (int i = 0; i < odds.length; i++) {
        double error = 1 / (1 + Math.exp(-odds[i])) - (yes[i] ? 1 : 0);
        var indices = features[i];
        var amounts = values[i];
        for (int j = 0; j < indices.length; j++) {
          gradient[indices[j]] += error * amounts[j];
        }
      }
      return gradient;
    }
  }
}
