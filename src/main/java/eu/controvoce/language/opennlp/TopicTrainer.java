package eu.controvoce.language.opennlp;

import eu.controvoce.language.opennlp.Calibration.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a {@link TopicModel} with OpenNLP's quasi-Newton maximum entropy and L2. */
final class TopicTrainer {

  /** Folds of the cross-validation that calibrates the model and sets its thresholds. */
  private static final int FOLDS = 4;

  private static final int ITERATIONS = Integer.getInteger("iter", 60);
  private static final double L2 = Double.parseDouble(System.getProperty("l2", "0.1"));
  private static final long SEED = 20_261_122L;

  /**
   * A sentence ready for training.
   *
   * @param features distinct names
   */
  record Sample(Set<String> topics, List<String> features) {

    static Sample of(Set<String> topics, List<Feature> features) {
      return new Sample(topics, features.stream().map(Feature::name).distinct().toList());
    }
  }

  private final List<String> topics;

  TopicTrainer(List<String> topics) {
    this.topics = List.copyOf(topics);
  }

  /** The model of all samples, calibrated on samples left out in turn. */
  TopicModel train(List<Sample> samples) {
    var answers = new ArrayList<Answer>();
    crossValidate(samples)
        .forEach((sample, scores) -> {
          for (int i = 0; i < scores.length; i++) {
            answers.add(new Answer(scores[i], sample.topics().contains(topics.get(i))));
          }
        });
    return new TopicModel(topics, weights(samples), Calibration.fit(answers));
  }

  /** The log odds each sample gets from a model that has not seen it. */
  Map<Sample, double[]> crossValidate(List<Sample> samples) {
    var shuffled = new ArrayList<>(samples);
    java.util.Collections.shuffle(shuffled, new Random(SEED));
    var scores = new java.util.IdentityHashMap<Sample, double[]>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var seen = new ArrayList<Sample>();
      var unseen = new ArrayList<Sample>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(shuffled.get(i));
      }
      var model = new TopicModel(topics, weights(seen), new Calibration(1, 0, 0.5, 1));
      for (var sample : unseen) {
        var features = sample.features().stream().map(each -> new Feature(each, -1, -1)).toList();
        scores.put(sample, model.score(features));
      }
    }
    return scores;
  }

  private Map<String, float[]> weights(List<Sample> samples) {
    var weights = new HashMap<String, float[]>();
    for (int i = 0; i < topics.size(); i++) {
      var topic = topics.get(i);
      var outcomes = new HashSet<Boolean>();
      samples.forEach(each -> outcomes.add(each.topics().contains(topic)));
      if (outcomes.size() == 2) {
        addWeights(samples, i, weights);
      } else {
        weights.computeIfAbsent("bias", _ -> new float[topics.size()])[i] = -10;
      }
    }
    return weights;
  }

  private void addWeights(List<Sample> samples, int topic, Map<String, float[]> weights) {
    var code = topics.get(topic);
    var events =
        samples.stream()
            .map(each ->
                new Event(
                    each.topics().contains(code) ? "yes" : "no",
                    each.features().toArray(String[]::new)))
            .toArray(Event[]::new);
    var data = train(events).getDataStructures();
    var parameters = (Context[]) data[0];
    var names = (Map<?, ?>) data[1];
    var outcomes = (String[]) data[2];
    names.forEach((name, value) -> {
      if (value instanceof Context context) {
        float weight = logOdds(context, outcomes);
        if (weight != 0) {
          weights.computeIfAbsent(name.toString(), _ -> new float[topics.size()])[topic] = weight;
        }
      }
    });
    if (parameters.length == 0) {
      throw new IllegalStateException("Nothing was learnt for topic " + code);
    }
  }

  private static opennlp.tools.ml.maxent.quasinewton.QNModel train(Event[] events) {
    var settings = new TrainingParameters();
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    settings.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    settings.put(QNTrainer.L2COST_PARAM, L2);
    settings.put(QNTrainer.L1COST_PARAM, 0.0);
    settings.put(QNTrainer.THREADS_PARAM, 1);
    try {
      var indexer = new OnePassDataIndexer();
      indexer.init(settings, new HashMap<>());
      indexer.index(ObjectStreamUtils.createObjectStream(events));
      var trainer = new QNTrainer();
      trainer.init(settings, new HashMap<>());
      return trainer.trainModel(ITERATIONS, indexer);
    } catch (IOException e) {
      throw new IllegalStateException("Training reads from memory only", e);
    }
  }

  private static float logOdds(Context context, String[] outcomes) {
    float sum = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      float weight = (float) context.getParameters()[i];
      sum += "yes".equals(outcomes[context.getOutcomes()[i]]) ? weight : -weight;
    }
    return sum;
  }
}
