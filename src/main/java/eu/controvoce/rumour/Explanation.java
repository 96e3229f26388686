package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a rumour, as far as somebody noted it; blank counts as nothing.
 *
 * @param narrative the story it belongs to
 * @param grainOfTruth what is true in it
 * @param feedingArguments arguments that feed it, at most twenty
 * @param worryBehind the need or fear behind it
 */
public record Explanation(
    @Nullable String narrative,
    @Nullable String grainOfTruth,
    List<String> feedingArguments,
    @Nullable String worryBehind) {

  private static final int MOST_ARGUMENTS = 20;

  public Explanation {
    narrative = Texts.optional("narrative", narrative, Texts.SHORT).orElse(null);
    grainOfTruth = Texts.optional("grainOfTruth", grainOfTruth, Texts.MEDIUM).orElse(null);
    worryBehind = Texts.optional("worryBehind", worryBehind, Texts.MEDIUM).orElse(null);
    if (feedingArguments.size() > MOST_ARGUMENTS) {
      throw new InvalidInput("feedingArguments", "input.too-many", MOST_ARGUMENTS);
    }
    feedingArguments =
        feedingArguments.stream()
            .flatMap(each -> Texts.optional("feedingArguments", each, Texts.MEDIUM).stream())
            .toList();
  }
}
