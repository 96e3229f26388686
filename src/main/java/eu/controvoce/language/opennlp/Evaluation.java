package eu.controvoce.language.opennlp;

import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.frame.Example;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often a model was right on examples. Shares are 0–1; a share of nothing is 1.
 *
 * @param texts how many examples it was asked about
 * @param macroF1 mean F1 of the topics that were expected or suggested at least once
 * @param microF1 F1 of all suggestions together
 * @param surePrecision of the answers shown as sure (a topic, or none at all), the share that was
 *     right
 * @param sureShare share of texts with at least one answer shown as sure
 * @param noneRight share of the texts without any topic that were left alone
 * @param topics figures by topic, in the model's order
 */
public record Evaluation(
    int texts,
    double macroF1,
    double microF1,
    double surePrecision,
    double sureShare,
    double noneRight,
    Map<String, TopicScore> topics) {

  /**
   * One example and what the model said of it.
   *
   * @param sureNone whether the model is sure that the text has no topic
   */
  public record Answered(Set<String> expected, List<TopicSuggestion> suggested, boolean sureNone) {

    public Answered {
      expected = Set.copyOf(expected);
      suggested = List.copyOf(suggested);
    }

    boolean suggests(String topic) {
      return suggested.stream().anyMatch(each -> each.code().equals(topic));
    }

    boolean isSure() {
      return sureNone || suggested.stream().anyMatch(TopicSuggestion::sure);
    }
  }

  /**
   * The figures of one topic.
   *
   * @param right suggested rightly
   * @param wrong suggested wrongly
   * @param missed not suggested although it was expected
   */
  public record TopicScore(int right, int wrong, int missed) {

    /** How many examples have the topic. */
    public int examples() {
      return right + missed;
    }

    /** Of the texts it was suggested for, the share that have it. */
    public double precision() {
      return share(right, right + wrong);
    }

    /** Of the texts that have it, the share it was suggested for. */
    public double recall() {
      return share(right, right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return share(2 * right, 2 * right + wrong + missed);
    }

    private TopicScore plus(boolean expected, boolean suggested) {
      return new TopicScore(
          right + (expected && suggested ? 1 : 0),
          wrong + (!expected && suggested ? 1 : 0),
          missed + (expected && !suggested ? 1 : 0));
    }
  }

  public Evaluation {
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
  }

  /** The figures of a model on examples it should not have been trained on. */
  public static Evaluation of(TopicModel model, LanguageKit kit, List<Example> examples) {
    return of(
        model.topics(),
        examples.stream()
            .map(each -> model.answer(each.topics(), kit.read(each.text()), each.text()))
            .toList());
  }

  /** The figures of answers however they came about. */
  public static Evaluation of(List<String> topics, List<Answered> answers) {
    var scores = new LinkedHashMap<String, TopicScore>();
    for (var topic : topics) {
      var score = new TopicScore(0, 0, 0);
      for (var answer : answers) {
        score = score.plus(answer.expected().contains(topic), answer.suggests(topic));
      }
      scores.put(topic, score);
    }
    var all = scores.values().stream().reduce(new TopicScore(0, 0, 0), Evaluation::sum);
    var empty = answers.stream().filter(each -> each.expected().isEmpty()).toList();
    return new Evaluation(
        answers.size(),
        scores.values().stream()
            .filter(each -> each.right() + each.wrong() + each.missed() > 0)
            .collect(Collectors.averagingDouble(TopicScore::f1)),
        all.f1(),
        surePrecision(answers),
        share((int) answers.stream().filter(Answered::isSure).count(), answers.size()),
        share(
            (int) empty.stream().filter(each -> each.suggested().isEmpty()).count(), empty.size()),
        scores);
  }

  private static TopicScore sum(TopicScore a, TopicScore b) {
    return new TopicScore(a.right() + b.right(), a.wrong() + b.wrong(), a.missed() + b.missed());
  }

  private static double surePrecision(List<Answered> answers) {
    int right = 0;
    int all = 0;
    for (var answer : answers) {
      for (var each : answer.suggested()) {
        right += each.sure() && answer.expected().contains(each.code()) ? 1 : 0;
        all += each.sure() ? 1 : 0;
      }
      right += answer.sureNone() && answer.expected().isEmpty() ? 1 : 0;
      all += answer.sureNone() ? 1 : 0;
    }
    return share(right, all);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
