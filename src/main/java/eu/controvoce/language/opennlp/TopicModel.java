package eu.controvoce.language.opennlp;

import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.opennlp.Evaluation.Answered;
import eu.controvoce.language.text.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One yes-or-no question per topic, each answered by its own maximum-entropy weights; a text may so
 * belong to several topics or to none. Immutable.
 *
 * @param topics codes in the order of the weights
 * @param weights by feature: how much it speaks for each topic, and last for being about anything
 *     at all, in log odds
 * @param calibration turns log odds into probabilities that can be taken at their word
 */
public record TopicModel(
    List<String> topics, Map<String, float[]> weights, Calibration calibration) {

  private static final int MOST_WORDS = 5;

  public TopicModel {
    topics = List.copyOf(topics);
    // Looked up for every feature of every text: a hash map misses faster than Map.copyOf.
    weights = Collections.unmodifiableMap(new HashMap<>(weights));
  }

  /** The log odds of each topic, then of being about anything, before calibration. */
  double[] score(Map<String, Float> features) {
    var sums = new double[topics.size() + 1];
    features.forEach((name, value) -> {
      var weight = weights.get(name);
      if (weight != null) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weight[i] * value;
        }
      }
    });
    return sums;
  }

  /** The topics that fit, best first, each with the words that weighed most. */
  List<TopicSuggestion> suggest(Reading reading, String typed) {
    var features = Features.of(reading);
    return suggest(features, score(Features.values(features)), reading, typed);
  }

  private List<TopicSuggestion> suggest(
      List<Feature> features, double[] scores, Reading reading, String typed) {
    var confidences = calibration.confidences(scores);
    var suggestions = new ArrayList<TopicSuggestion>();
    for (int i = 0; i < confidences.length; i++) {
      if (confidences[i] >= calibration.shown().get(i)) {
        suggestions.add(
            new TopicSuggestion(
                topics.get(i),
                confidences[i],
                confidences[i] >= calibration.sure(),
                words(i, features, reading.terms(), typed)));
      }
    }
    suggestions.sort(Comparator.comparingDouble(TopicSuggestion::confidence).reversed());
    return suggestions;
  }

  /** What it says of an example, to be measured. */
  Answered answer(Set<String> expected, Reading reading, String typed) {
    var features = Features.of(reading);
    var scores = score(Features.values(features));
    var suggested = suggest(features, scores, reading, typed);
    boolean sureNone = suggested.isEmpty() && scores[topics.size()] <= calibration.none();
    return new Answered(expected, suggested, sureNone);
  }

  private List<String> words(int topic, List<Feature> features, List<Term> terms, String typed) {
    var shares = new double[terms.size()];
    Set<String> seen = new HashSet<>();
    for (var feature : features) {
      var weight = weights.get(feature.name());
      boolean counts = Features.addsUp(feature.name()) || seen.add(feature.name());
      if (weight != null && feature.first() >= 0 && counts) {
        addShare(shares, terms, feature, weight[topic] * feature.value());
      }
    }
    Map<String, Double> byWord = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) {
        byWord.merge(
            typed.substring(terms.get(i).start(), terms.get(i).end()), shares[i], Double::max);
      }
    }
    return byWord.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Shares a phrase's weight out among its telling words. */
  private static void addShare(double[] shares, List<Term> terms, Feature feature, double weight) {
    var telling = new LinkedHashSet<Integer>();
    for (int i = feature.first(); i <= feature.last(); i++) {
      if (!terms.get(i).stop()) {
        telling.add(i);
      }
    }
    telling.forEach(i -> shares[i] += weight / telling.size());
  }
}
