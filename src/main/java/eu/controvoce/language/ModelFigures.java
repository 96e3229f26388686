package eu.controvoce.language;

import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.TypeAlias;

/**
 * How well the topics are told in one language, on the frame's fixed test sentences, which no model
 * is trained on. Shares are 0–1.
 *
 * @param language ISO 639-1
 * @param trainedOn sentences it learnt from, those of the frame and those taught
 * @param taught of these, the ones operators taught
 * @param tested test sentences
 * @param macroF1 mean F1 of the topics
 * @param microF1 F1 of all suggestions together
 * @param surePrecision of what was shown as sure, the share that was right
 * @param sureShare share of texts with an answer shown as sure
 * @param noneRight share of the texts without topic that were left alone
 */
@TypeAlias("model-figures")
public record ModelFigures(
    String language,
    int trainedOn,
    int taught,
    int tested,
    double macroF1,
    double microF1,
    double surePrecision,
    double sureShare,
    double noneRight,
    List<OfTopic> topics) {

  /**
   * The figures of one topic.
   *
   * @param trainedOn sentences of the topic it learnt from
   * @param tested test sentences of the topic
   */
  @TypeAlias("topic-figures")
  public record OfTopic(
      String code, int trainedOn, int tested, double precision, double recall, double f1) {}

  public ModelFigures {
    topics = List.copyOf(topics);
  }

  /** The figures of a topic, if it was measured. */
  public Optional<OfTopic> topic(String code) {
    return topics.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
