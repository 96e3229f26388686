package eu.controvoce.language.opennlp;

import java.util.Comparator;
import java.util.List;

/**
 * From log odds to confidence, learnt on sentences the model had not seen (Platt, "Probabilistic
 * outputs for support vector machines", 1999).
 *
 * @param slope of the logistic curve
 * @param intercept of the logistic curve
 * @param shown least confidence of a suggested topic, the one with the best F1
 * @param sure least confidence that was right at least 95 times in 100
 */
public record Calibration(double slope, double intercept, double shown, double sure) {

  static final double SURE_PRECISION = 0.95;

  /** Fewer sentences than this above a threshold say nothing about its precision. */
  private static final int FEWEST = 20;

  /** A topic found where there is none misleads more than a second topic too many. */
  private static final double NONE_COST = 2;

  /**
   * One question answered.
   *
   * @param logOdds the model's answer
   * @param yes the right answer
   * @param none whether the text it was asked of belongs to no topic at all
   */
  record Answer(double logOdds, boolean yes, boolean none) {}

  /** 0–1. */
  double confidence(double logOdds) {
    return 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
  }

  /** Fits the curve and both thresholds. */
  static Calibration fit(List<Answer> answers) {
    double a = 1;
    double b = 0;
    for (int round = 0; round < 100; round++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (var each : answers) {
        double p = 1 / (1 + Math.exp(-(a * each.logOdds() + b)));
        double error = p - (each.yes() ? 1 : 0);
        double w = Math.max(p * (1 - p), 1e-9);
        ga += error * each.logOdds();
        gb += error;
        haa += w * each.logOdds() * each.logOdds();
        hab += w * each.logOdds();
        hbb += w;
      }
      double det = haa * hbb - hab * hab;
      double da = (ga * hbb - gb * hab) / det;
      double db = (gb * haa - ga * hab) / det;
      a -= Math.clamp(da, -1, 1);
      b -= Math.clamp(db, -1, 1);
      if (Math.abs(da) + Math.abs(db) < 1e-7) {
        break;
      }
    }
    return thresholds(new Calibration(Math.max(a, 1e-3), b, 0.5, 1), answers);
  }

  private static Calibration thresholds(Calibration curve, List<Answer> answers) {
    var sorted =
        answers.stream().sorted(Comparator.comparingDouble(Answer::logOdds).reversed()).toList();
    long positives = answers.stream().filter(Answer::yes).count();
    double right = 0;
    double seen = 0;
    double bestF1 = -1;
    double shown = 0.5;
    double sure = 1;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).yes() ? 1 : 0;
      seen += sorted.get(i).none() ? NONE_COST : 1;
      double confidence = curve.confidence(sorted.get(i).logOdds());
      double f1 = 2.0 * right / (seen + positives);
      if (f1 > bestF1) {
        bestF1 = f1;
        shown = confidence;
      }
      if (i + 1 >= FEWEST && right >= SURE_PRECISION * (i + 1)) {
        sure = confidence;
      }
    }
    return new Calibration(curve.slope(), curve.intercept(), shown, Math.max(sure, shown));
  }
}
