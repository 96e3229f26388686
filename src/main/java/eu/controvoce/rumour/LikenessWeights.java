package eu.controvoce.rumour;

import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * What counts how much when two texts are compared: a logistic regression. None of the parts may be
 * negative, so that having more in common never makes two texts less alike.
 *
 * @param bias the log odds of two texts that have nothing in common
 * @param parts what each kind of thing in common adds to them
 */
@TypeAlias("likeness-weights")
public record LikenessWeights(double bias, List<Double> parts) {

  public LikenessWeights {
    parts = List.copyOf(parts);
  }

  /** 0–1: how likely a person would call two texts the same rumour. */
  public double of(double[] common) {
    double sum = bias;
    for (int at = 0; at < common.length; at++) {
      sum += parts.get(at) * common[at];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
