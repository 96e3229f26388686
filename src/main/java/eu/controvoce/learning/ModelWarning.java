package eu.controvoce.learning;

import eu.controvoce.language.ModelFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a model is not to be trusted much.
 *
 * @param topic code
 * @param language ISO 639-1
 * @param number examples, or percent, as the kind says
 */
public record ModelWarning(Kind kind, String topic, String language, int number) {

  /** Fewer sentences than this taught little: the aim the frame sets for English. */
  static final int FEW = 60;

  /** Below this F1 (0–1) a suggestion is about as often wrong as right. */
  static final double WEAK = 0.5;

  /** What is the matter. */
  public enum Kind {
    /** It learnt from too few examples. */
    FEW,
    /** It is often wrong. */
    WEAK
  }

  /** All warnings, too few examples first. */
  public static List<ModelWarning> of(List<ModelFigures> figures) {
    var few = new ArrayList<ModelWarning>();
    var weak = new ArrayList<ModelWarning>();
    for (var each : figures) {
      for (var topic : each.topics()) {
        if (topic.trainedOn() < FEW) {
          few.add(new ModelWarning(Kind.FEW, topic.code(), each.language(), topic.trainedOn()));
        } else if (topic.tested() > 0 && topic.f1() < WEAK) {
          weak.add(
              new ModelWarning(
                  Kind.WEAK, topic.code(), each.language(), (int) Math.round(topic.f1() * 100)));
        }
      }
    }
    few.addAll(weak);
    return few;
  }
}
