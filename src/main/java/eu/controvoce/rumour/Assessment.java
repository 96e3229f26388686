package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * A verdict with its reason and the facts it stands on.
 *
 * @param facts at least one, unless the claim is unverifiable or an opinion, which is explained
 */
@TypeAlias("assessment")
public record Assessment(Verdict verdict, String reason, List<FactId> facts, Instant on) {

  public Assessment {
    facts = List.copyOf(facts);
    reason = Texts.required("verdictReason", reason, Texts.MEDIUM);
    var explained = verdict == Verdict.UNVERIFIABLE || verdict == Verdict.OPINION;
    if (facts.isEmpty() && !explained) {
      throw new InvalidInput("facts", "rumour.rule.verdict-needs-fact");
    }
  }

  /**
   * Checks that the verdict fits the kind of claim: no fact can settle a prejudice.
   *
   * @throws RuleBroken if a prejudice is called anything but an opinion or lacking context
   */
  void mustFit(RumourKind kind) {
    if (kind == RumourKind.PREJUDICE
        && verdict != Verdict.OPINION
        && verdict != Verdict.LACKS_CONTEXT) {
      throw new RuleBroken("rumour.rule.prejudice-has-no-truth");
    }
  }
}
