package eu.controvoce.language.frame;

import java.util.List;

/**
 * An idea people speak of in many words.
 *
 * @param key the same in every language
 * @param label its name for people
 * @param topics codes of the topics it speaks for; empty when it belongs to none in particular
 * @param forms words and phrases, as people say them
 */
public record Concept(String key, String label, List<String> topics, List<String> forms) {

  public Concept {
    topics = List.copyOf(topics);
    forms = List.copyOf(forms);
  }
}
