package eu.controvoce.language.opennlp;

import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.opennlp.Evaluation.Answered;
import eu.controvoce.language.text.Term;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param weights by feature: how much it speaks for each topic, in log odds
 * @param calibration turns log odds into probabilities that can be taken at their word
 */
public record TopicModel(
    List<String> topics, Map<String, float[]> weights, Calibration calibration) {

  private static final int MOST_WORDS = 5;

  public TopicModel {
    topics = List.copyOf(topics);
    weights = Map.copyOf(weights);
  }

  /** The log odds of each topic, before calibration. */
  double[] score(List<Feature> features) {
    var sums = new double[topics.size()];
    var seen = new HashSet<String>();
    for (var feature : features) {
      var weight = weights.get(feature.name());
      if (weight != null && seen.add(feature.name())) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += weight[i];
        }
      }
    }
    return sums;
  }

  /** The topics that fit, best first, each with the words that weighed most. */
  List<TopicSuggestion> suggest(Reading reading, String typed) {
    var features = Features.of(reading);
    var scores = score(features);
    var suggestions = new ArrayList<TopicSuggestion>();
    for (int i = 0; i < scores.length; i++) {
      double confidence = calibration.confidence(scores[i]);
      if (confidence >= calibration.shown()) {
        suggestions.add(
            new TopicSuggestion(
                topics.get(i),
                confidence,
                confidence >= calibration.sure(),
                words(i, features, reading.terms(), typed)));
      }
    }
    suggestions.sort(Comparator.comparingDouble(TopicSuggestion::confidence).reversed());
    return suggestions;
  }

  /** What it says of an example, to be measured. */
  Answered answer(Set<String> expected, Reading reading, String typed) {
    return new Answered(expected, suggest(reading, typed), false);
  }

  private List<String> words(int topic, List<Feature> features, List<Term> terms, String typed) {
    var shares = new double[terms.size()];
    Set<String> seen = new HashSet<>();
    for (var feature : features) {
      var weight = weights.get(feature.name());
      if (weight != null && feature.first() >= 0 && seen.add(feature.name())) {
        addShare(shares, terms, feature, weight[topic]);
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
