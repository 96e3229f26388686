package eu.controvoce.language.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From log odds to confidences that can be taken at their word, learnt on sentences the model had
 * not seen. A topic's own log odds count, whether the text seems to be about anything, how far the
 * topic is ahead of the next and how many others compete (stacking; Wolpert, "Stacked
 * generalization", 1992).
 *
 * @param curve weights of these four signals
 * @param biases what is added for each topic
 * @param shown least confidence at which each topic is suggested, near the best F1
 * @param sure least confidence that was right at least 95 times in 100
 * @param none greatest log odds of being about anything at which a text surely has no topic;
 *     negative infinity when that never can be said
 */
public record Calibration(
    List<Double> curve, List<Double> biases, List<Double> shown, double sure, double none) {

  /**
   * A little more than is promised: the sentences left out are by the same authors as those learnt
   * from, and 0.95 on these was 0.94 and 0.89 on the evaluation sentences in Italian and English.
   */
  static final double SURE_PRECISION = 0.965;

  private static final int SIGNALS = 4;

  /** Fewer sentences than this above a threshold say nothing about its precision. */
  private static final int FEWEST = 20;

  /** A topic found where there is none misleads more than a second topic too many. */
  private static final double NONE_COST = 2;

  /** Share of a topic's own best threshold in the one used; the rest is the best of all. */
  private static final double OWN = 0.5;

  /** What a model said of a text: log odds of each topic, then of being about anything. */
  static final class Answer {

    private final double[] scores;
    private final boolean[] gold;

    Answer(double[] scores, boolean[] gold) {
      this.scores = scores;
      this.gold = gold;
    }

    boolean none() {
      for (boolean each : gold) {
        if (each) {
          return false;
        }
      }
      return true;
    }
  }

  private record Point(double confidence, boolean yes, boolean none) {}

  public Calibration {
    curve = List.copyOf(curve);
    biases = List.copyOf(biases);
    shown = List.copyOf(shown);
  }

  /** Takes log odds as they are and shows what is likelier than not. */
  static Calibration plain(int topics) {
    var none = Double.NEGATIVE_INFINITY;
    return new Calibration(
        List.of(1.0, 0.0, 0.0, 0.0), copies(0, topics), copies(0.5, topics), 1, none);
  }

  private static List<Double> copies(double value, int count) {
    return java.util.Collections.nCopies(count, value);
  }

  /** The confidence of each topic, 0–1. */
  double[] confidences(double[] scores) {
    int topics = scores.length - 1;
    var confidences = new double[topics];
    var signals = new double[SIGNALS];
    double rivals = rivals(scores);
    for (int i = 0; i < topics; i++) {
      signals(scores, i, rivals, signals);
      double sum = biases.get(i);
      for (int j = 0; j < SIGNALS; j++) {
        sum += curve.get(j) * signals[j];
      }
      confidences[i] = logistic(sum);
    }
    return confidences;
  }

  /** How many topics compete, softly counted, in log. */
  private static double rivals(double[] scores) {
    double rivals = 1e-6;
    for (int i = 0; i < scores.length - 1; i++) {
      rivals += logistic(scores[i]);
    }
    return Math.log(rivals);
  }

  private static void signals(double[] scores, int topic, double rivals, double[] signals) {
    int topics = scores.length - 1;
    double other = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < topics; i++) {
      if (i != topic) {
        other = Math.max(other, scores[i]);
      }
    }
    signals[0] = scores[topic];
    signals[1] = scores[topics];
    signals[2] = topics > 1 ? scores[topic] - other : 0;
    signals[3] = rivals;
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Fits the curve and all thresholds. */
  static Calibration fit(List<Answer> answers, int topics) {
    if (answers.isEmpty()) {
      return plain(topics);
    }
    var curve = curve(answers, topics);
    var points = new ArrayList<List<Point>>();
    for (int i = 0; i < topics; i++) {
      points.add(new ArrayList<>());
    }
    for (var answer : answers) {
      var confidences = curve.confidences(answer.scores);
      for (int i = 0; i < topics; i++) {
        points.get(i).add(new Point(confidences[i], answer.gold[i], answer.none()));
      }
    }
    var all = points.stream().flatMap(List::stream).toList();
    double common = bestF1(all);
    var shown = points.stream().map(each -> OWN * bestF1(each) + (1 - OWN) * common).toList();
    double most = shown.stream().mapToDouble(Double::doubleValue).max().orElse(common);
    return new Calibration(
        curve.curve(), curve.biases(), shown, Math.max(sure(all), most), none(answers));
  }

  private static Calibration curve(List<Answer> answers, int topics) {
    int rows = answers.size() * topics;
    var features = new int[rows][];
    var values = new float[rows][];
    var yes = new boolean[rows];
    var signals = new double[SIGNALS];
    int row = 0;
    for (var answer : answers) {
      double rivals = rivals(answer.scores);
      for (int i = 0; i < topics; i++) {
        signals(answer.scores, i, rivals, signals);
        features[row] = new int[] {0, 1, 2, 3, SIGNALS + i, SIGNALS + topics};
        values[row] =
            new float[] {
              (float) signals[0], (float) signals[1], (float) signals[2], (float) signals[3], 1, 1
            };
        yes[row++] = answer.gold[i];
      }
    }
    var weights = new Logistic(features, values, SIGNALS + topics + 1).weights(yes, 0.1);
    double common = weights[SIGNALS + topics];
    return new Calibration(
        Arrays.stream(weights, 0, SIGNALS).boxed().toList(),
        Arrays.stream(weights, SIGNALS, SIGNALS + topics)
            .map(each -> each + common)
            .boxed()
            .toList(),
        copies(0.5, topics),
        1,
        Double.NEGATIVE_INFINITY);
  }

  private static double bestF1(List<Point> points) {
    long positives = points.stream().filter(Point::yes).count();
    double right = 0;
    double seen = 0;
    double best = -1;
    double threshold = 0.5;
    for (var each : descending(points)) {
      right += each.yes() ? 1 : 0;
      seen += each.none() ? NONE_COST : 1;
      double f1 = 2.0 * right / (seen + positives);
      if (f1 > best) {
        best = f1;
        threshold = each.confidence();
      }
    }
    return threshold;
  }

  private static double sure(List<Point> points) {
    double right = 0;
    int seen = 0;
    double threshold = 1;
    for (var each : descending(points)) {
      right += each.yes() ? 1 : 0;
      seen++;
      if (seen >= FEWEST && right >= SURE_PRECISION * seen) {
        threshold = each.confidence();
      }
    }
    return threshold;
  }

  private static List<Point> descending(List<Point> points) {
    return points.stream()
        .sorted(Comparator.comparingDouble(Point::confidence).reversed())
        .toList();
  }

  private static double none(List<Answer> answers) {
    var ascending =
        answers.stream()
            .sorted(Comparator.comparingDouble(each -> each.scores[each.scores.length - 1]))
            .toList();
    double right = 0;
    int seen = 0;
    double threshold = Double.NEGATIVE_INFINITY;
    for (var each : ascending) {
      right += each.none() ? 1 : 0;
      seen++;
      if (seen >= FEWEST && right >= SURE_PRECISION * seen) {
        threshold = each.scores[each.scores.length - 1];
      }
    }
    return threshold;
  }
}
