package eu.controvoce.language;

import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * One suggested topic and why.
 *
 * @param code a code of the coding frame
 * @param confidence 0–1, calibrated as a probability
 * @param sure whether the confidence is high enough to be shown as sure
 * @param words the words of the text that weighed most, most first; at most five
 */
@TypeAlias("topic-suggestion")
public record TopicSuggestion(String code, double confidence, boolean sure, List<String> words) {

  public TopicSuggestion {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence must be 0-1, was " + confidence);
    }
    words = List.copyOf(words);
  }
}
