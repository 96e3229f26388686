package eu.controvoce.language.opennlp;

import eu.controvoce.language.Analyst;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.LearntModel;
import eu.controvoce.language.ModelFigures;
import eu.controvoce.language.Normaliser;
import eu.controvoce.language.TrainingWatch;
import eu.controvoce.language.UnusableModel;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exchanges what the analyst works with, as one piece. */
final class RunningEngine implements LanguageEngine {

  private final OpenNlpAnalyst analyst;
  private final Setup shipped;
  private final Map<String, List<Example>> tests;
  private final Normaliser normaliser;

  private FrameChanges changes = FrameChanges.NONE;
  private long changesNumber;
  private @Nullable String model;
  private Map<String, TopicModel> models;
  private @Nullable List<ModelFigures> figures;

  /** Goes up with every exchange, so that figures of what was in use before are not kept. */
  private long exchanges;

  /**
   * @param analyst works with what came with the product
   * @param tests the frame's test sentences by language
   */
  RunningEngine(OpenNlpAnalyst analyst, Map<String, List<Example>> tests, Normaliser normaliser) {
    this.analyst = analyst;
    this.shipped = analyst.setup();
    this.tests = Map.copyOf(tests);
    this.normaliser = normaliser;
    models = shipped.models();
  }

  @Override
  public String name() {
    return analyst.setup().name();
  }

  @Override
  public Frame shippedFrame() {
    return shipped.frame();
  }

  @Override
  public Frame frame() {
    return analyst.setup().frame();
  }

  @Override
  public synchronized FrameChanges changes() {
    return changes;
  }

  @Override
  public synchronized long changesNumber() {
    return changesNumber;
  }

  @Override
  public synchronized void useChanges(long number, FrameChanges wanted) {
    if (number == changesNumber && wanted.equals(changes)) {
      return;
    }
    var frame = wanted.on(shipped.frame());
    var kits = kits(frame);
    changes = wanted;
    changesNumber = number;
    use(frame, kits);
  }

  @Override
  public Analyst trying(FrameChanges wanted) {
    var frame = wanted.on(shipped.frame());
    return analyst.with(setup(frame, kits(frame), analyst.setup().models(), name()));
  }

  @Override
  public synchronized Optional<String> model() {
    return Optional.ofNullable(model);
  }

  @Override
  public synchronized void useModel(String id, byte[] content) throws UnusableModel {
    var learnt = new HashMap<>(shipped.models());
    learnt.putAll(ModelFile.read(shipped.name(), content));
    model = id;
    models = learnt;
    use(frame(), analyst.setup().kits());
  }

  @Override
  public synchronized void useShippedModel() {
    model = null;
    models = shipped.models();
    use(frame(), analyst.setup().kits());
  }

  @Override
  public List<ModelFigures> figures() {
    Setup setup;
    long since;
    synchronized (this) {
      if (figures != null) {
        return figures;
      }
      setup = analyst.setup();
      since = exchanges;
    }
    var measured = new ArrayList<ModelFigures>();
    for (var language : setup.frame().languages()) {
      var topicModel = setup.models().get(language.code());
      var kit = setup.kits().get(language.code());
      if (topicModel != null && kit != null && !language.examples().isEmpty()) {
        var training = new TopicTraining(kit, setup.frame());
        measured.add(
            Measure.of(language, List.of(), training.evaluate(topicModel, tests(language))));
      }
    }
    synchronized (this) {
      if (exchanges == since) {
        figures = measured;
      }
    }
    return measured;
  }

  @Override
  public LearntModel train(Map<String, List<Example>> taughtBy, TrainingWatch watch) {
    var setup = analyst.setup();
    var languages =
        setup.frame().languages().stream().filter(each -> !each.examples().isEmpty()).toList();
    var learnt = new HashMap<String, TopicModel>();
    var measured = new ArrayList<ModelFigures>();
    for (var language : languages) {
      int done = 2 * measured.size();
      watch.at(done, 2 * languages.size(), language.code());
      var more = taughtBy.getOrDefault(language.code(), List.of());
      var training = new TopicTraining(kit(setup, language), setup.frame(), setup.kits());
      var trained = Background.run(() -> training.train(together(language, more)), watch);
      learnt.put(language.code(), trained);
      watch.at(done + 1, 2 * languages.size(), language.code());
      var evaluation = Background.run(() -> training.evaluate(trained, tests(language)), watch);
      measured.add(Measure.of(language, more, evaluation));
    }
    return new LearntModel(ModelFile.write(shipped.name(), learnt), measured);
  }

  private static List<Example> together(FrameLanguage language, List<Example> more) {
    var all = new ArrayList<>(language.examples());
    all.addAll(more);
    return all;
  }

  private List<Example> tests(FrameLanguage language) {
    return tests.getOrDefault(language.code(), List.of());
  }

  private LanguageKit kit(Setup setup, FrameLanguage language) {
    var kit = setup.kits().get(language.code());
    return kit == null ? newKit(language) : kit;
  }

  /** Those of languages without changes are as they came, and already there. */
  private Map<String, LanguageKit> kits(Frame frame) {
    var kits = new HashMap<String, LanguageKit>();
    for (var language : frame.languages()) {
      var now = analyst.setup().frame().languages().stream().filter(language::equals).findFirst();
      var kit = now.isPresent() ? analyst.setup().kits().get(language.code()) : null;
      kits.put(language.code(), kit == null ? newKit(language) : kit);
    }
    return kits;
  }

  private void use(Frame frame, Map<String, LanguageKit> kits) {
    var name =
        shipped.name()
            + (model == null ? "" : "+m" + model)
            + (changesNumber == 0 ? "" : "+q" + changesNumber);
    figures = null;
    exchanges++;
    analyst.use(setup(frame, kits, models, name));
  }

  private Setup setup(
      Frame frame, Map<String, LanguageKit> kits, Map<String, TopicModel> with, String name) {
    return new Setup(frame, shipped.dictionaries(), kits, with, name);
  }

  private LanguageKit newKit(FrameLanguage language) {
    var dictionary = Objects.requireNonNull(shipped.dictionaries().get(language.code()));
    return new LanguageKit(language, dictionary, normaliser);
  }
}
