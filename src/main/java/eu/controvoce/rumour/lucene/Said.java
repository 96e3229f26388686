package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Meaning;
import eu.controvoce.language.Meanings;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.TopicSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text with what it is compared by; personal data in it does not count.
 *
 * @param text as it is kept, to find it again
 * @param topics confidence 0–1 by code
 */
record Said(
    String text, Meaning meaning, Grams letters, Map<String, Double> topics, Set<String> targets) {

  Said {
    topics = Map.copyOf(topics);
    targets = Set.copyOf(targets);
  }

  /** A text as the analysis of it understood it. */
  static Said of(String text, Analysis analysis, Meanings meanings) {
    var topics = new TreeMap<String, Double>();
    for (TopicSuggestion each : analysis.topics()) {
      topics.put(each.code(), each.confidence());
    }
    return new Said(
        text,
        meanings.of(analysis),
        Grams.of(nameless(text, analysis.personalData())),
        topics,
        Set.copyOf(analysis.targetGroups()));
  }

  /** The same text, coded by a person: their topics are certain. */
  Said coded(List<String> certain, List<String> groups) {
    if (certain.isEmpty() && groups.isEmpty()) {
      return this;
    }
    var sure = new TreeMap<>(topics);
    certain.forEach(each -> sure.put(each, 1.0));
    var about = new ArrayList<>(targets);
    about.addAll(groups);
    return new Said(text, meaning, letters, sure, Set.copyOf(about));
  }

  private static String nameless(String text, List<PersonalDatum> found) {
    if (found.isEmpty() && text.indexOf('[') < 0) {
      return text;
    }
    var plain = PersonalDatum.mask(text, found, Locale.ITALIAN);
    for (var kind : PersonalDatum.Kind.values()) {
      for (var locale : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
        plain = plain.replace(kind.placeholder(locale), " ");
      }
    }
    return plain;
  }
}
