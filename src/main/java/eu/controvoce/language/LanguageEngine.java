package eu.controvoce.language;

import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every analysis on this node is made with: the coding frame, with what was changed in it
 * here, and the topic models. Both can be exchanged while the product runs; an analysis that has
 * begun ends with what it began with. Thread-safe.
 */
public interface LanguageEngine {

  /** Name and version of all of it together, as analyses carry it. */
  String name();

  /** The frame as it came with the product. */
  Frame shippedFrame();

  /** The frame in use: as shipped, with the changes in use. */
  Frame frame();

  /** The changes in use; none while the frame is used as shipped. */
  FrameChanges changes();

  /** Number of the changes in use; 0 while the frame is used as shipped. */
  long changesNumber();

  /**
   * Uses the frame with these changes from now on.
   *
   * @param number their version, part of the engine's name; 0 for the frame as shipped
   * @throws eu.controvoce.base.RuleBroken if they contradict the frame; nothing was changed then
   */
  void useChanges(long number, FrameChanges changes);

  /**
   * An analyst as it would be with these changes; nothing is changed.
   *
   * @throws eu.controvoce.base.RuleBroken if they contradict the frame
   */
  Analyst trying(FrameChanges changes);

  /** Id of the learnt model in use; empty while the shipped one is. */
  Optional<String> model();

  /**
   * Uses a learnt model from now on.
   *
   * @param id part of the engine's name
   * @param content as in {@link LearntModel#content()}
   * @throws UnusableModel if it is damaged or of another version; nothing was changed then
   */
  void useModel(String id, byte[] content) throws UnusableModel;

  /** Uses the model that came with the product from now on. */
  void useShippedModel();

  /** The figures of the model in use, with the frame in use; takes a second at the first call. */
  List<ModelFigures> figures();

  /**
   * Trains a model on the frame in use and what was taught; takes up to a minute, on half of the
   * processors. Nothing is put to use.
   *
   * @param taught sentences by language; languages the frame does not have are left out
   * @throws TrainingWatch.Stopped if the watch asked for it
   */
  LearntModel train(Map<String, List<Example>> taught, TrainingWatch watch);
}
