package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.TopicSuggestion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with what it is compared by.
 *
 * @param topics confidence 0–1 by code
 */
record Said(
    String text,
    Set<String> lemmas,
    Set<String> concepts,
    Map<String, Double> topics,
    Set<String> targets) {

  /** A text as the analysis understood it. */
  static Said of(String text, Analysis analysis) {
    var topics = new LinkedHashMap<String, Double>();
    for (TopicSuggestion each : analysis.topics()) {
      topics.put(each.code(), each.confidence());
    }
    return new Said(
        text,
        new LinkedHashSet<>(analysis.lemmas()),
        new LinkedHashSet<>(analysis.concepts()),
        topics,
        new LinkedHashSet<>(analysis.targetGroups()));
  }

  /** The same text, coded by a person: their topics are certain. */
  Said coded(List<String> certain, List<String> groups) {
    if (certain.isEmpty() && groups.isEmpty()) {
      return this;
    }
    var sure = new LinkedHashMap<>(topics);
    certain.forEach(each -> sure.put(each, 1.0));
    var about = new LinkedHashSet<>(targets);
    about.addAll(groups);
    return new Said(text, lemmas, concepts, sure, about);
  }
}
