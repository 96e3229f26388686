package eu.controvoce.answer;

import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import java.util.List;

/**
 * What waits for somebody who answers.
 *
 * @param toAnswer rumours the city has judged, means to answer and has not, the most urgent first
 * @param factsDue facts of the city to be looked at again within {@link #AHEAD_DAYS} days
 * @param toRead texts waiting for the actor's approval, longest waiting first; empty for those who
 *     may not approve
 * @param toMend the city's texts with changes asked for, or held back for a fact
 */
public record Agenda(
    List<ToAnswer> toAnswer,
    List<Fact> factsDue,
    List<CounterMessage> toRead,
    List<CounterMessage> toMend) {

  /** Days ahead that a fact's review is announced. */
  public static final int AHEAD_DAYS = 30;

  /**
   * A rumour to answer.
   *
   * @param handling how the city deals with it
   * @param messages the city's messages on it, in any state but retired
   */
  public record ToAnswer(Rumour rumour, Handling handling, List<CounterMessage> messages) {

    public ToAnswer {
      messages = List.copyOf(messages);
    }
  }

  public Agenda {
    toAnswer = List.copyOf(toAnswer);
    factsDue = List.copyOf(factsDue);
    toRead = List.copyOf(toRead);
    toMend = List.copyOf(toMend);
  }

  /** How many rumours to answer nobody has begun to answer. */
  public long withoutMessage() {
    return toAnswer.stream().filter(each -> each.messages().isEmpty()).count();
  }

  /** How much waits for somebody to write: rumours without a message, and texts to mend. */
  public long toWrite() {
    return withoutMessage() + toMend.size();
  }

  /** How many things wait, all together. */
  public int size() {
    return toAnswer.size() + factsDue.size() + toRead.size() + toMend.size();
  }
}
