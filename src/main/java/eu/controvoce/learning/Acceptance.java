package eu.controvoce.learning;

import eu.controvoce.language.ModelFigures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a new model may replace the one in use: in no language may it be worse. */
final class Acceptance {

  private Acceptance() {}

  /**
   * Why it may not; empty if it may.
   *
   * @param tolerance how much macro-F1 may fall, 0–1
   */
  static Optional<Told> refusal(
      List<ModelFigures> now, List<ModelFigures> learnt, double tolerance) {
    for (var before : now) {
      var after =
          learnt.stream().filter(each -> each.language().equals(before.language())).findFirst();
      if (after.isEmpty()) {
        return Optional.of(Told.of("learning.refused.language", before.language()));
      }
      // One tenth of the finest step shown, so that equal figures never differ by rounding.
      if (after.get().macroF1() < before.macroF1() - tolerance - 1e-6) {
        return Optional.of(
            Told.of(
                "learning.refused.worse",
                before.language(),
                points(after.get().macroF1()),
                points(before.macroF1()),
                points(tolerance)));
      }
    }
    return Optional.empty();
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }
}
