package eu.controvoce.rumour.lucene;

/**
 * How likely a person would call two texts the same rumour: a logistic regression on a {@link
 * Comparison}, so that of pairs said to be alike at 70 % about 70 % are.
 *
 * <p>The weights were fitted by {@code LikenessFit} on the training retellings of the coding frame
 * ({@code campaigns/coding-frame/<language>/training/retellings.txt}, Italian and English
 * together), and which parts are compared was chosen by 5-fold cross-validation over their sets:
 * words, target groups, topics of the model and amounts in common added nothing to these. The
 * evaluation retellings had no part in that: they are measured by {@code RetellingsTest}. None of
 * the weights may be negative, so that having more in common never makes two texts less alike.
 */
final class Likeness {

  private static final double BIAS = -8.799;

  /** In the order of {@link Comparison#parts}. */
  private static final double[] WEIGHTS = {21.632, 0.778, 4.328, 3.892, 5.295};

  private Likeness() {}

  /** 0–1, calibrated. */
  static double of(Comparison comparison) {
    return of(comparison.parts());
  }

  /** The same for {@link Comparison#parts}. */
  static double of(double[] parts) {
    double sum = BIAS;
    for (int at = 0; at < parts.length; at++) {
      sum += WEIGHTS[at] * parts[at];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
