package eu.controvoce.answer;

import java.util.List;

/**
 * A message in force that may answer a rumour, and why.
 *
 * @param message as the actor may see it
 * @param score 0–1
 * @param reasons the weightiest first; never empty
 */
public record Proposal(CounterMessage message, double score, List<Why> reasons) {

  /**
   * One reason; put into words by the translation {@code pairing.<type>} with the values, joined,
   * as its argument.
   *
   * @param values for {@code SIMILAR_RUMOUR} the other rumour's title, for {@code SAME_TOPICS}
   *     codes, for {@code ADOPTED} how often, for {@code FACTS_FALLEN} how many, for {@code TAKEN}
   *     and {@code PASSED_OVER} how often it was taken, then how often somebody chose
   */
  public record Why(Type type, List<String> values) {

    /** The kinds of reason. */
    public enum Type {
      THIS_RUMOUR,
      SIMILAR_RUMOUR,
      SAME_TOPICS,
      SAME_WORRY,
      OWN_CITY,
      ADOPTED,
      TAKEN,
      PASSED_OVER,
      FACTS_IN_DATE,
      FACTS_FALLEN
    }

    public Why {
      values = List.copyOf(values);
    }
  }

  public Proposal {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Expected a score of 0-1, found " + score);
    }
    reasons = List.copyOf(reasons);
  }
}
