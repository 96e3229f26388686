package eu.controvoce.language.opennlp;

import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.text.Phrases.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a topic can be told by: lemmas and their neighbours, stems, concepts, target groups. */
final class Features {

  private static final int STEM = 5;

  private Features() {}

  static List<Feature> of(Reading reading) {
    var features = new ArrayList<Feature>();
    features.add(new Feature("bias", -1, -1));
    addWords(reading, features);
    addConcepts(reading.concepts(), features);
    for (var group : reading.targetGroups()) {
      features.add(new Feature("g=" + group.value(), group.first(), group.last()));
    }
    return features;
  }

  private static void addWords(Reading reading, List<Feature> features) {
    var terms = reading.terms();
    int previous = -1;
    for (int i = 0; i < terms.size(); i++) {
      var term = terms.get(i);
      if (term.stop()) {
        continue;
      }
      features.add(new Feature("l=" + term.lemma(), i, i));
      if (term.form().length() >= STEM) {
        features.add(new Feature("s=" + term.form().substring(0, STEM), i, i));
      }
      if (previous >= 0) {
        features.add(
            new Feature("b=" + terms.get(previous).lemma() + "_" + term.lemma(), previous, i));
      }
      previous = i;
    }
  }

  private static void addConcepts(List<Found<Concept>> concepts, List<Feature> features) {
    Map<String, Integer> votes = new HashMap<>();
    for (var found : concepts) {
      features.add(new Feature("c=" + found.value().key(), found.first(), found.last()));
      for (var topic : found.value().topics()) {
        features.add(new Feature("t=" + topic, found.first(), found.last()));
        votes.merge(topic, 1, Integer::sum);
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    votes.forEach((topic, count) -> {
      if (count > 1) {
        features.add(new Feature("t2=" + topic, -1, -1));
      }
      if (count == most) {
        features.add(new Feature("tm=" + topic, -1, -1));
      }
    });
    if (votes.isEmpty()) {
      features.add(new Feature("t=none", -1, -1));
    }
  }
}
