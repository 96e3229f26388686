package eu.controvoce.language.opennlp;

import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.text.Phrases.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a topic can be told by: lemmas and their neighbours, stems, words as written, concepts,
 * target groups, and the words the frame's word list gives to a topic.
 */
final class Features {

  private static final int STEM = 5;

  /** Words as written say less than lemmas; set by cross-validation. */
  private static final float AS_WRITTEN = 0.4f;

  static final String BIAS = "bias";

  private static final String LISTED = "a=";

  private static final List<String> SHARED =
      List.of(BIAS, "c=", "t=", "t2=", "tm=", LISTED, "am=", "a0", "g=");

  private Features() {}

  /** Whether several features of this name add up; all others count once. */
  static boolean addsUp(String name) {
    return name.startsWith(LISTED);
  }

  /** Whether a feature that only one sentence has is of no use. */
  static boolean needsCompany(String name) {
    return name.startsWith("b=");
  }

  /** Whether it means the same in every language. */
  static boolean isShared(String name) {
    return SHARED.stream().anyMatch(name::startsWith);
  }

  /** The value of each feature of a text, by name. */
  static Map<String, Float> values(List<Feature> features) {
    var values = new LinkedHashMap<String, Float>();
    for (var each : features) {
      if (addsUp(each.name())) {
        values.merge(each.name(), each.value(), Float::sum);
      } else {
        values.putIfAbsent(each.name(), each.value());
      }
    }
    return values;
  }

  static List<Feature> of(Reading reading) {
    var features = new ArrayList<Feature>();
    features.add(whole(BIAS));
    addWords(reading, features);
    addAsWritten(reading, features);
    addConcepts(reading.concepts(), features);
    addListed(reading.words(), features);
    for (var group : reading.targetGroups()) {
      features.add(new Feature("g=" + group.value(), 1, group.first(), group.last()));
    }
    return features;
  }

  private static Feature whole(String name) {
    return new Feature(name, 1, -1, -1);
  }

  private static void addWords(Reading reading, List<Feature> features) {
    var terms = reading.terms();
    int previous = -1;
    for (int i = 0; i < terms.size(); i++) {
      var term = terms.get(i);
      if (term.stop()) {
        continue;
      }
      features.add(new Feature("l=" + term.lemma(), 1, i, i));
      if (term.form().length() >= STEM) {
        features.add(new Feature("s=" + term.form().substring(0, STEM), 1, i, i));
      }
      if (previous >= 0) {
        features.add(
            new Feature("b=" + terms.get(previous).lemma() + "_" + term.lemma(), 1, previous, i));
      }
      previous = i;
    }
  }

  /** With the small words: "noi" and "loro" tell something too. */
  private static void addAsWritten(Reading reading, List<Feature> features) {
    var terms = reading.terms();
    for (int i = 0; i < terms.size(); i++) {
      var form = terms.get(i).form();
      features.add(new Feature("w=" + form, AS_WRITTEN, i, i));
    }
  }

  private static void addConcepts(List<Found<Concept>> concepts, List<Feature> features) {
    Map<String, Integer> votes = new HashMap<>();
    for (var found : concepts) {
      features.add(new Feature("c=" + found.value().key(), 1, found.first(), found.last()));
      for (var topic : found.value().topics()) {
        features.add(new Feature("t=" + topic, 1, found.first(), found.last()));
        votes.merge(topic, 1, Integer::sum);
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    votes.forEach((topic, count) -> {
      if (count > 1) {
        features.add(whole("t2=" + topic));
      }
      if (count == most) {
        features.add(whole("tm=" + topic));
      }
    });
    if (votes.isEmpty()) {
      features.add(whole("t=none"));
    }
  }

  /** A word listed for several topics speaks for each of them a little. */
  private static void addListed(List<Found<String>> words, List<Feature> features) {
    Map<Integer, Set<String>> topics = new LinkedHashMap<>();
    for (var found : words) {
      for (int i = found.first(); i <= found.last(); i++) {
        topics.computeIfAbsent(i, _ -> new HashSet<>(4)).add(found.value());
      }
    }
    Map<String, Float> votes = new HashMap<>();
    topics.forEach((place, codes) -> {
      for (var code : codes) {
        float share = 1f / codes.size();
        features.add(new Feature(LISTED + code, share, place, place));
        votes.merge(code, share, Float::sum);
      }
    });
    float most = votes.values().stream().max(Float::compare).orElse(0f);
    votes.forEach((code, share) -> {
      if (share >= most) {
        features.add(whole("am=" + code));
      }
    });
    if (votes.isEmpty()) {
      features.add(whole("a0"));
    }
  }
}
