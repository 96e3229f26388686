package eu.controvoce.learning;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.LearntModel;
import eu.controvoce.language.TrainingWatch;
import eu.controvoce.language.UnusableModel;
import eu.controvoce.language.frame.Example;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Trains a model on the coding frame and what operators taught, and lets it replace the one in use
 * if it is not worse on the frame's fixed test sentences. One training at a time in the whole
 * installation, in the background. Thread-safe.
 */
@Component
public class Training {

  private static final Logger log = LoggerFactory.getLogger(Training.class);

  private final LessonBook book;
  private final Lessons lessons;
  private final LanguageEngine engine;
  private final EngineKeeper keeper;
  private final ModelShelf shelf;
  private final Jobs jobs;
  private final Counters counters;
  private final Journal journal;
  private final LearningSettings settings;
  private final LearningThread thread;
  private final Clock clock;

  Training(
      LessonBook book,
      Lessons lessons,
      LanguageEngine engine,
      EngineKeeper keeper,
      ModelShelf shelf,
      Jobs jobs,
      Counters counters,
      Journal journal,
      LearningSettings settings,
      LearningThread thread,
      Clock clock) {
    this.book = book;
    this.lessons = lessons;
    this.engine = engine;
    this.keeper = keeper;
    this.shelf = shelf;
    this.jobs = jobs;
    this.counters = counters;
    this.journal = journal;
    this.settings = settings;
    this.thread = thread;
    this.clock = clock;
  }

  /**
   * Begins a training now.
   *
   * @throws RuleBroken if one runs already
   */
  public void start(Actor actor) {
    actor.require(Permission.ADMINISTER);
    clearAway();
    var job =
        jobs.begin(Job.TRAINING, actor, 1)
            .orElseThrow(() -> new RuleBroken("learning.rule.training-runs"));
    journal.record(actor, "frame:model", null, "journal.model.asked");
    thread.execute(() -> carryOut(job));
  }

  /** Asks the running training to stop; the model in use stays. */
  public void stop(Actor actor) {
    actor.require(Permission.ADMINISTER);
    jobs.askToStop(Job.TRAINING);
  }

  /** How it stands; empty if none was ever run. */
  public Optional<Job> progress(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return jobs.find(Job.TRAINING);
  }

  /**
   * Once a night: trains if enough was taught since the last time, or if the model in use can no
   * longer be used. For the timetable.
   *
   * @return whether a training was begun
   */
  public boolean nightly() {
    clearAway();
    book.sweep();
    if (!isWorthwhile()) {
      return false;
    }
    var job = jobs.begin(Job.TRAINING, null, 1);
    job.ifPresent(each -> thread.execute(() -> carryOut(each)));
    return job.isPresent();
  }

  /** Ends a training whose node is gone: it is cheaper to begin again than to go on. */
  public void clearAway() {
    jobs.takeOver(Job.TRAINING)
        .ifPresent(_ -> jobs.end(Job.TRAINING, Told.of("learning.training.interrupted")));
  }

  /** How many lessons came since a training last took them up. */
  long newLessons() {
    return lessons.countByTaughtAtAfter(lastTrained());
  }

  private boolean isWorthwhile() {
    var outdated =
        keeper.problems().stream().anyMatch(each -> each.key().equals(UnusableModel.OUTDATED));
    return outdated || newLessons() >= settings.fewest();
  }

  private Instant lastTrained() {
    return shelf.all().stream().map(KeptModel::trainedAt).findFirst().orElse(Instant.EPOCH);
  }

  void carryOut(Job job) {
    try {
      book.sweep();
      var learnt = engine.train(taught(), new Watch());
      judge(job, learnt);
    } catch (TrainingWatch.Stopped e) {
      if (thread.isStopping()) {
        jobs.release(Job.TRAINING);
      } else {
        jobs.end(Job.TRAINING, Told.of("learning.training.stopped"));
      }
    } catch (RuntimeException e) {
      // The border of a background task: whoever watches is told, the next training still runs.
      log.error("The training failed: {}", e.getClass().getName());
      log.debug("The failed training", e);
      jobs.end(Job.TRAINING, Told.of("learning.training.failed"));
    }
  }

  private void judge(Job job, LearntModel learnt) {
    var refusal =
        learnt.content().length > ModelShelf.MOST_BYTES
            ? Optional.of(Told.of("learning.refused.size"))
            : Acceptance.refusal(engine.figures(), learnt.figures(), settings.tolerance());
    var content = learnt.content();
    var model =
        new KeptModel(
            new ModelId(Long.toString(counters.next("model"))),
            clock.instant(),
            job.by(),
            job.byName(),
            engine.frame().coding().version(),
            engine.changesNumber(),
            learnt.figures(),
            refusal.isPresent() ? "" : ModelShelf.digest(content),
            refusal.isPresent() ? 0 : content.length,
            refusal.orElse(null));
    if (!jobs.alive(Job.TRAINING)) {
      throw new TrainingWatch.Stopped();
    }
    if (refusal.isPresent()) {
      shelf.keepRefused(model);
      jobs.end(Job.TRAINING, refusal.get());
    } else {
      shelf.keep(model, content);
      keeper.choose(choice -> choice.withModel(model.id()));
      jobs.end(Job.TRAINING, Told.of("learning.training.accepted", model.id()));
      journal.recordOwn("frame:model", null, "journal.model.trained", model.id());
    }
    shelf.tidy(keeper.chosen().model());
    log.info("Model {} is trained and {}", model.id(), refusal.map(Told::key).orElse("in use"));
  }

  /** The newest lessons by language; of the same words said twice, what was said last. */
  private Map<String, List<Example>> taught() {
    Map<String, List<Example>> taught = new HashMap<>();
    var seen = new HashSet<String>();
    var newest =
        Comparator.comparing(Lesson::taughtAt).reversed().thenComparing(each -> each.id().value());
    for (var lesson : lessons.findAll().stream().sorted(newest).toList()) {
      var words = lesson.language() + " " + lesson.text().toLowerCase(Locale.ROOT);
      var ofLanguage = taught.computeIfAbsent(lesson.language(), _ -> new ArrayList<>());
      if (ofLanguage.size() < settings.most() && seen.add(words)) {
        ofLanguage.add(new Example(Set.copyOf(lesson.topics()), lesson.text()));
      }
    }
    return taught;
  }

  /** Tells the store how far it is, and asks it now and then whether to stop. */
  private final class Watch implements TrainingWatch {

    private static final long ASK_NANOS = 2_000_000_000L;

    private long asked = System.nanoTime();
    private boolean stopped;

    @Override
    public void at(int done, int total, String language) {
      jobs.total(Job.TRAINING, total);
      if (!jobs.progress(Job.TRAINING, done, language, 0)) {
        stopped = true;
      }
    }

    @Override
    public boolean isStopped() {
      if (!stopped && System.nanoTime() - asked > ASK_NANOS) {
        asked = System.nanoTime();
        if (!jobs.alive(Job.TRAINING)) {
          stopped = true;
        }
      }
      return thread.isStopping() || stopped;
    }
  }
}
