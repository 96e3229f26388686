package eu.controvoce.language.opennlp;

import eu.controvoce.language.opennlp.Calibration.Answer;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A sample whose features are numbered. */
  private static final class Row {

    private final Sample sample;
    private final int[] numbers;
    private final float[] values;

    Row(Sample sample, int[] numbers, float[] values) {
      this.sample = sample;
      this.numbers = numbers;
      this.values = values;
    }
  }

  private final List<String> topics;

  /** The names of all features seen, by number. */
  private final List<String> names = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  /** One trainer trains one model. */
  TopicTrainer(List<String> topics) {
    this.topics = List.copyOf(topics);
    number(Features.BIAS);
  }

  /**
   * The model of all samples, calibrated on the language's own left out in turn.
   *
   * @param borrowed samples of other languages; they alone calibrate where there are no own
   */
  TopicModel train(List<Sample> samples, List<Sample> borrowed) {
    var own = rows(samples);
    var others = rows(borrowed);
    var answers = own.isEmpty() ? leftOut(others, List.of()) : leftOut(own, others);
    return new TopicModel(
        topics, weights(joined(own, others)), Calibration.fit(answers, topics.size()));
  }

  private List<Row> rows(List<Sample> samples) {
    return samples.stream().map(this::row).toList();
  }

  private Row row(Sample sample) {
    var found = new int[sample.features().size()];
    var values = new float[found.length];
    int at = 0;
    for (var each : sample.features().entrySet()) {
      found[at] = number(each.getKey());
      values[at++] = each.getValue();
    }
    return new Row(sample, found, values);
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        each -> {
          names.add(each);
          return names.size() - 1;
        });
  }

  private static List<Row> joined(List<Row> one, List<Row> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** What a model says of each sample it has not seen. */
  private List<Answer> leftOut(List<Row> samples, List<Row> always) {
    var shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(SEED));
    var answers = new ArrayList<Answer>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var seen = new ArrayList<>(always);
      var unseen = new ArrayList<Sample>();
      for (int i = 0; i < shuffled.size(); i++) {
        if (i % FOLDS == fold) {
          unseen.add(shuffled.get(i).sample);
        } else {
          seen.add(shuffled.get(i));
        }
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

  private Map<String, float[]> weights(List<Row> rows) {
    var places = places(rows);
    int size = Arrays.stream(places).max().orElse(0) + 1;
    var logistic = logistic(rows, places, size);
    var byTopic =
        IntStream.rangeClosed(0, topics.size())
            .parallel()
            .mapToObj(topic -> weights(rows, logistic, topic, size))
            .toList();
    var weights = new HashMap<String, float[]>();
    for (int number = 0; number < places.length; number++) {
      if (places[number] >= 0) {
        var row = new float[byTopic.size()];
        double most = 0;
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) byTopic.get(i)[places[number]];
          most = Math.max(most, Math.abs(row[i]));
        }
        if (most >= LEAST) {
          weights.put(names.get(number), row);
        }
      }
    }
    return weights;
  }

  private double[] weights(List<Row> rows, Logistic logistic, int topic, int size) {
    var yes = new boolean[rows.size()];
    boolean any = false;
    for (int i = 0; i < yes.length; i++) {
      var gold = rows.get(i).sample.topics();
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

  /**
   * The place of each feature by its number; none (-1) for what these rows do not have, and for
   * neighbours that only one of them has.
   */
  private int[] places(List<Row> rows) {
    var counts = new int[names.size()];
    for (var row : rows) {
      for (int number : row.numbers) {
        counts[number]++;
      }
    }
    var places = new int[names.size()];
    Arrays.fill(places, -1);
    int next = 0;
    places[0] = next++;
    for (var row : rows) {
      for (int number : row.numbers) {
        boolean kept = counts[number] > 1 || !Features.needsCompany(names.get(number));
        if (places[number] < 0 && kept) {
          places[number] = next++;
        }
      }
    }
    return places;
  }

  private static Logistic logistic(List<Row> rows, int[] places, int size) {
    var features = new int[rows.size()][];
    var values = new float[rows.size()][];
    for (int i = 0; i < features.length; i++) {
      var row = rows.get(i);
      int known = 0;
      for (int number : row.numbers) {
        known += places[number] >= 0 ? 1 : 0;
      }
      features[i] = new int[known];
      values[i] = new float[known];
      int at = 0;
      for (int j = 0; j < row.numbers.length; j++) {
        int place = places[row.numbers[j]];
        if (place >= 0) {
          features[i][at] = place;
          values[i][at++] = row.values[j];
        }
      }
    }
    return new Logistic(features, values, size);
  }
}
