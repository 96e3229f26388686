package eu.controvoce.language.opennlp;

import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.opennlp.TopicTrainer.Sample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains and measures the topic model of one language, from the frame's own sentences or from these
 * and more. Thread-safe; nothing is kept.
 */
public final class TopicTraining {

  /** Sentences a language needs to be of help to others. */
  private static final int ENOUGH = 2_000;

  private final LanguageKit kit;
  private final Frame frame;
  private final Map<String, LanguageKit> others;
  private final List<String> topics;

  /**
   * @param kit reads the language; the model only fits texts read by an equal kit
   */
  public TopicTraining(LanguageKit kit, Frame frame) {
    this(kit, frame, Map.of());
  }

  /**
   * @param kit reads the language; the model only fits texts read by an equal kit
   * @param others read the other languages; those missing are made, which takes seconds
   */
  TopicTraining(LanguageKit kit, Frame frame, Map<String, LanguageKit> others) {
    this.kit = kit;
    this.frame = frame;
    this.others = Map.copyOf(others);
    topics = frame.coding().topics().stream().map(Topic::code).toList();
  }

  /**
   * The model of these sentences; takes seconds. The other languages' sentences help with what
   * means the same in every language: concepts, target groups and word lists.
   */
  public TopicModel train(List<Example> examples) {
    return new TopicTrainer(topics).train(samples(examples), borrowed());
  }

  private List<Sample> borrowed() {
    var borrowed = new ArrayList<Sample>();
    for (var language : frame.languages()) {
      if (!language.code().equals(kit.code()) && language.examples().size() >= ENOUGH) {
        var reader = kit(language);
        for (var each : language.examples()) {
          var values = new LinkedHashMap<>(Features.values(Features.of(reader.read(each.text()))));
          values.keySet().removeIf(name -> !Features.isShared(name));
          borrowed.add(new Sample(each.topics(), values));
        }
      }
    }
    return borrowed;
  }

  private LanguageKit kit(FrameLanguage language) {
    var known = others.get(language.code());
    return known != null
        ? known
        : new LanguageKit(language, Engine.dictionary(language.code()), Engine.normaliser(frame));
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
