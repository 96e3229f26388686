package eu.controvoce.learning;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.LearntModel;
import eu.controvoce.language.ModelFigures;
import eu.controvoce.language.TrainingWatch;
import eu.controvoce.language.UnusableModel;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An engine that learns at once, whatever figures a test wants. */
final class EngineDouble implements LanguageEngine {

  private final Frame frame;
  FrameChanges changes = FrameChanges.NONE;
  long number;
  @Nullable String model;
  double now = 0.80;
  double next = 0.80;
  Map<String, List<Example>> taught = Map.of();
  Runnable whileTraining = () -> {};

  EngineDouble(Frame frame) {
    this.frame = frame;
  }

  @Override
  public String name() {
    return "double" + (model == null ? "" : "+m" + model) + (number == 0 ? "" : "+q" + number);
  }

  @Override
  public Frame shippedFrame() {
    return frame;
  }

  @Override
  public Frame frame() {
    return changes.on(frame);
  }

  @Override
  public FrameChanges changes() {
    return changes;
  }

  @Override
  public long changesNumber() {
    return number;
  }

  @Override
  public void useChanges(long wanted, FrameChanges what) {
    what.on(frame);
    number = wanted;
    changes = what;
  }

  @Override
  public Analyst trying(FrameChanges what) {
    what.on(frame);
    return (text, expected) ->
        new Analysis(
            null, 0, true, List.of(), List.of(), null, List.of(), List.of(), List.of(), false,
            name());
  }

  @Override
  public Optional<String> model() {
    return Optional.ofNullable(model);
  }

  @Override
  public void useModel(String id, byte[] content) throws UnusableModel {
    if (new String(content, StandardCharsets.UTF_8).equals("of another version")) {
      throw new UnusableModel(UnusableModel.OUTDATED);
    }
    model = id;
  }

  @Override
  public void useShippedModel() {
    model = null;
  }

  @Override
  public List<ModelFigures> figures() {
    return List.of(figures(now));
  }

  @Override
  public LearntModel train(Map<String, List<Example>> lessons, TrainingWatch watch) {
    taught = lessons;
    watch.at(0, 2, "it");
    whileTraining.run();
    watch.at(1, 2, "it");
    if (watch.isStopped()) {
      throw new TrainingWatch.Stopped();
    }
    return new LearntModel("learnt".getBytes(StandardCharsets.UTF_8), List.of(figures(next)));
  }

  private static ModelFigures figures(double macroF1) {
    return new ModelFigures("it", 100, 10, 50, macroF1, macroF1, 0.95, 0.6, 0.9, List.of());
  }
}
