package eu.controvoce.language.opennlp;

import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.opennlp.TopicTrainer.Sample;
import java.util.List;

/**
 * Trains and measures the topic model of one language, from the frame's own sentences or from these
 * and more. Thread-safe; nothing is kept.
 */
public final class TopicTraining {

  private final LanguageKit kit;
  private final List<String> topics;

  /**
   * @param kit reads the language; the model only fits texts read by an equal kit
   */
  public TopicTraining(LanguageKit kit, Frame frame) {
    this.kit = kit;
    topics = frame.coding().topics().stream().map(Topic::code).toList();
  }

  /** The model of these sentences; takes seconds. */
  public TopicModel train(List<Example> examples) {
    return new TopicTrainer(topics).train(samples(examples));
  }

  /** The figures of a model on sentences it has not seen. */
  public Evaluation evaluate(TopicModel model, List<Example> examples) {
    return Evaluation.of(model, kit, examples);
  }

  List<Sample> samples(List<Example> examples) {
    return examples.stream()
        .map(each -> Sample.of(each.topics(), Features.of(kit.read(each.text()))))
        .toList();
  }
}
