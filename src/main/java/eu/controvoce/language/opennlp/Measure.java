package eu.controvoce.language.opennlp;

import eu.controvoce.language.ModelFigures;
import eu.controvoce.language.ModelFigures.OfTopic;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.FrameLanguage;
import java.util.List;
import java.util.stream.Stream;

/** An evaluation with the sentences that led to it. */
final class Measure {

  private Measure() {}

  /**
   * @param taught what was learnt beside the frame's own sentences
   */
  static ModelFigures of(FrameLanguage language, List<Example> taught, Evaluation evaluation) {
    var topics =
        evaluation.topics().entrySet().stream()
            .map(each ->
                new OfTopic(
                    each.getKey(),
                    (int)
                        Stream.concat(language.examples().stream(), taught.stream())
                            .filter(example -> example.topics().contains(each.getKey()))
                            .count(),
                    each.getValue().examples(),
                    each.getValue().precision(),
                    each.getValue().recall(),
                    each.getValue().f1()))
            .toList();
    return new ModelFigures(
        language.code(),
        language.examples().size() + taught.size(),
        taught.size(),
        evaluation.texts(),
        evaluation.macroF1(),
        evaluation.microF1(),
        evaluation.surePrecision(),
        evaluation.sureShare(),
        evaluation.noneRight(),
        topics);
  }
}
