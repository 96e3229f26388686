package eu.controvoce.language.frame;

import java.util.Set;

/**
 * A sentence with the topics it belongs to.
 *
 * @param topics codes; empty when it belongs to none
 */
public record Example(Set<String> topics, String text) {

  public Example {
    topics = Set.copyOf(topics);
  }
}
