package eu.controvoce.language.opennlp;

import eu.controvoce.language.opennlp.Calibration.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a {@link TopicModel} with OpenNLP's quasi-Newton maximum entropy and L2. */
final class TopicTrainer {

  /** Folds of the cross-validation that calibrates the model and sets its thresholds. */
  private static final int FOLDS = 3;

  private static final int ITERATIONS = 40;
  private static final double L2 = 1.0;
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
            answers.add(
                new Answer(
                    scores[i], sample.topics().contains(topics.get(i)), sample.topics().isEmpty()));
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
    var contexts = contexts(samples);
    var weights = new ConcurrentHashMap<String, float[]>();
    IntStream.range(0, topics.size())
        .parallel()
        .forEach(topic -> addWeights(samples, contexts, topic, weights));
    return weights;
  }

  /** The features of each sample that at least two samples share, or that speak of a concept. */
  private static List<String[]> contexts(List<Sample> samples) {
    var counts = new HashMap<String, Integer>();
    samples.forEach(each -> each.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return samples.stream()
        .map(each ->
            each.features().stream()
                .filter(name -> !name.startsWith("b=") || counts.getOrDefault(name, 0) > 1)
                .toArray(String[]::new))
        .toList();
  }

  private void addWeights(
      List<Sample> samples, List<String[]> contexts, int topic, Map<String, float[]> weights) {
    var code = topics.get(topic);
    var events = new Event[samples.size()];
    boolean yes = false;
    for (int i = 0; i < events.length; i++) {
      boolean belongs = samples.get(i).topics().contains(code);
      yes |= belongs;
      events[i] = new Event(belongs ? "yes" : "no", contexts.get(i));
    }
    if (!yes) {
      // A topic without examples is never suggested.
      weights.computeIfAbsent("bias", _ -> new float[topics.size()])[topic] = -10;
      return;
    }
    var data = train(events).getDataStructures();
    var outcomes = (String[]) data[2];
    ((Map<?, ?>) data[1])
        .forEach((name, value) -> {
          if (value instanceof Context context) {
            weights.computeIfAbsent(name.toString(), _ -> new float[topics.size()])[topic] =
                logOdds(context, outcomes);
          }
        });
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
