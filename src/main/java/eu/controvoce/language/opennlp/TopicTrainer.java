package eu.controvoce.language.opennlp;

import eu.controvoce.language.opennlp.Calibration.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Trains a {@link TopicModel}: maximum entropy with L2, one question per topic. */
final class TopicTrainer {

  /** Folds of the cross-validation that calibrates the model and sets its thresholds. */
  private static final int FOLDS = 4;

  /** How much a mistake weighs against large weights; set by cross-validation. */
  private static final double COST = 0.25;

  /** Features that weigh less for every topic are left out of the model. */
  private static final double LEAST = 0.01;

  private static final long SEED = 20_261_122L;

  /**
   * A sentence ready for training.
   *
   * @param features values by name
   */
  record Sample(Set<String> topics, Map<String, Float> features) {

    static Sample of(Set<String> topics, List<Feature> features) {
      return new Sample(topics, Features.values(features));
    }
  }

  private final List<String> topics;

  TopicTrainer(List<String> topics) {
    this.topics = List.copyOf(topics);
  }

  /**
   * The model of all samples, calibrated on the language's own left out in turn.
   *
   * @param borrowed samples of other languages; they alone calibrate where there are no own
   */
  TopicModel train(List<Sample> samples, List<Sample> borrowed) {
    var answers = samples.isEmpty() ? leftOut(borrowed, List.of()) : leftOut(samples, borrowed);
    return new TopicModel(
        topics, weights(joined(samples, borrowed)), Calibration.fit(answers, topics.size()));
  }

  private static List<Sample> joined(List<Sample> one, List<Sample> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** What a model says of each sample it has not seen. */
  private List<Answer> leftOut(List<Sample> samples, List<Sample> always) {
    var shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(SEED));
    var answers = new ArrayList<Answer>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var seen = new ArrayList<>(always);
      var unseen = new ArrayList<Sample>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(shuffled.get(i));
      }
      var model = new TopicModel(topics, weights(seen), Calibration.plain(topics.size()));
      unseen.forEach(each -> answers.add(new Answer(model.score(each.features()), gold(each))));
    }
    return answers;
  }

  private boolean[] gold(Sample sample) {
    var gold = new boolean[topics.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = sample.topics().contains(topics.get(i));
    }
    return gold;
  }

  private Map<String, float[]> weights(List<Sample> samples) {
    var indices = indices(samples);
    var logistic = logistic(samples, indices);
    var byTopic =
        IntStream.rangeClosed(0, topics.size())
            .parallel()
            .mapToObj(topic -> weights(samples, logistic, topic, indices.size()))
            .toList();
    var weights = new HashMap<String, float[]>();
    indices.forEach((name, index) -> {
      var row = new float[byTopic.size()];
      double most = 0;
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) byTopic.get(i)[index];
        most = Math.max(most, Math.abs(row[i]));
      }
      if (most >= LEAST) {
        weights.put(name, row);
      }
    });
    return weights;
  }

  private double[] weights(List<Sample> samples, Logistic logistic, int topic, int size) {
    var yes = new boolean[samples.size()];
    boolean any = false;
    for (int i = 0; i < yes.length; i++) {
      var gold = samples.get(i).topics();
      yes[i] = topic == topics.size() ? !gold.isEmpty() : gold.contains(topics.get(topic));
      any |= yes[i];
    }
    if (any) {
      return logistic.weights(yes, COST);
    }
    // A topic without examples is never suggested.
    var never = new double[size];
    never[0] = -10;
    return never;
  }

  /** The place of each feature; neighbours that only one sentence has are left out. */
  private static Map<String, Integer> indices(List<Sample> samples) {
    var counts = new HashMap<String, Integer>();
    samples.forEach(
        each -> each.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    var indices = new HashMap<String, Integer>();
    indices.put(Features.BIAS, 0);
    for (var sample : samples) {
      for (var name : sample.features().keySet()) {
        if (!Features.needsCompany(name) || counts.getOrDefault(name, 0) > 1) {
          indices.putIfAbsent(name, indices.size());
        }
      }
    }
    return indices;
  }

  private static Logistic logistic(List<Sample> samples, Map<String, Integer> indices) {
    var features = new int[samples.size()][];
    var values = new float[samples.size()][];
    for (int i = 0; i < features.length; i++) {
      var known =
          samples.get(i).features().entrySet().stream()
              .filter(each -> indices.containsKey(each.getKey()))
              .toList();
      features[i] =
          known.stream().mapToInt(each -> indices.getOrDefault(each.getKey(), 0)).toArray();
      values[i] = new float[known.size()];
      for (int j = 0; j < known.size(); j++) {
        values[i][j] = known.get(j).getValue();
      }
    }
    return new Logistic(features, values, indices.size());
  }
}
