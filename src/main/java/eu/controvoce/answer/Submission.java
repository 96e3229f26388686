package eu.controvoce.answer;

import java.util.List;

/** What came of sending a text on its way to approval, or approving it. */
public sealed interface Submission {

  /** It went on. */
  record Accepted(CounterMessage message) implements Submission {}

  /**
   * The checks found errors; nothing changed.
   *
   * @param errors never empty
   */
  record Refused(List<Finding> errors) implements Submission {

    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
