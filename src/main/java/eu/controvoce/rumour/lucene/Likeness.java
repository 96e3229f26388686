package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.LikenessWeights;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How likely a person would call two texts the same rumour: a logistic regression on a {@link
 * Comparison}, so that of pairs said to be alike at 70 % about 70 % are. Thread-safe.
 *
 * <p>The shipped weights were fitted by {@code LikenessFit} on the training retellings of the
 * coding frame ({@code campaigns/coding-frame/<language>/training/retellings.txt}, Italian and
 * English together), and which parts are compared was chosen by 5-fold cross-validation over their
 * sets: words, target groups, topics of the model and amounts in common added nothing to these. The
 * evaluation retellings had no part in that: they are measured by {@code RetellingsTest}.
 */
@Component
final class Likeness {

  /** Parts in the order of {@link Comparison#parts}. */
  static final LikenessWeights SHIPPED =
      new LikenessWeights(-8.799, List.of(21.632, 0.778, 4.328, 3.892, 5.295));

  private volatile LikenessWeights weights = SHIPPED;

  /** 0–1, calibrated. */
  double of(Comparison comparison) {
    return weights.of(comparison.parts());
  }

  LikenessWeights weights() {
    return weights;
  }

  void use(LikenessWeights others) {
    boolean fits =
        others.parts().size() == SHIPPED.parts().size()
            && Double.isFinite(others.bias())
            && others.parts().stream().allMatch(each -> Double.isFinite(each) && each >= 0);
    if (!fits) {
      throw new IllegalArgumentException("Weights for other parts: " + others);
    }
    weights = others;
  }
}
