package eu.controvoce.learning;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.rumour.Backlog;
import eu.controvoce.rumour.SightingId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks again, in the background, at all sightings whose topics nobody confirmed, with what
 * analyses are made with now. Where it is stands in the store, so that it goes on after a restart,
 * on whichever node. Thread-safe.
 */
@Component
public class Reanalysis {

  private static final Logger log = LoggerFactory.getLogger(Reanalysis.class);

  /** So many sightings between two notes of how far it is. */
  private static final int BATCH = 50;

  private final Backlog backlog;
  private final LanguageEngine engine;
  private final Jobs jobs;
  private final Journal journal;
  private final LearningThread thread;

  Reanalysis(
      Backlog backlog, LanguageEngine engine, Jobs jobs, Journal journal, LearningThread thread) {
    this.backlog = backlog;
    this.engine = engine;
    this.jobs = jobs;
    this.journal = journal;
    this.thread = thread;
  }

  /** How many sightings it would look at. */
  public long waiting(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return backlog.count(engine.name());
  }

  /**
   * Begins.
   *
   * @throws RuleBroken if it runs already
   */
  public void start(Actor actor) {
    actor.require(Permission.ADMINISTER);
    var total = (int) Math.min(Integer.MAX_VALUE, backlog.count(engine.name()));
    var job =
        jobs.begin(Job.REANALYSIS, actor, total)
            .orElseThrow(() -> new RuleBroken("learning.rule.reanalysis-runs"));
    journal.record(actor, "frame:reanalysis", null, "journal.reanalysis.asked", total);
    thread.execute(() -> carryOut(job));
  }

  /** Asks it to stop; what was looked at stays. */
  public void stop(Actor actor) {
    actor.require(Permission.ADMINISTER);
    jobs.askToStop(Job.REANALYSIS);
  }

  /** How it stands; empty if it never ran. */
  public Optional<Job> progress(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return jobs.find(Job.REANALYSIS);
  }

  /** Goes on with what a node that is gone left unfinished. For the timetable. */
  public void resume() {
    jobs.takeOver(Job.REANALYSIS).ifPresent(job -> thread.execute(() -> carryOut(job)));
  }

  void carryOut(Job job) {
    var last = job.at().isEmpty() ? null : new SightingId(job.at());
    int done = job.done();
    int changed = job.changed();
    try {
      while (true) {
        var next = backlog.next(last, engine.name(), BATCH);
        if (next.isEmpty()) {
          jobs.end(Job.REANALYSIS, Told.of("learning.reanalysis.done", done, changed));
          return;
        }
        for (var id : next) {
          changed += lookAgain(id) == Backlog.Outcome.CHANGED ? 1 : 0;
          done++;
          last = id;
          if (thread.isStopping()) {
            jobs.progress(Job.REANALYSIS, done, id.value(), changed);
            jobs.release(Job.REANALYSIS);
            return;
          }
        }
        if (!jobs.progress(Job.REANALYSIS, done, next.getLast().value(), changed)) {
          jobs.end(Job.REANALYSIS, Told.of("learning.reanalysis.stopped", done, changed));
          return;
        }
      }
    } catch (RuntimeException e) {
      // The border of a background task: whoever watches is told, and can begin again.
      log.error("Looking again at sightings failed: {}", e.getClass().getName());
      log.debug("The failed re-analysis", e);
      jobs.end(Job.REANALYSIS, Told.of("learning.reanalysis.failed", done, changed));
    }
  }

  private Backlog.Outcome lookAgain(SightingId id) {
    try {
      return backlog.lookAgain(id);
    } catch (RuntimeException e) {
      // One odd sighting never stops the rest; its message might hold what was said.
      log.warn("Sighting {} could not be looked at again: {}", id, e.getClass().getName());
      return Backlog.Outcome.LEFT;
    }
  }
}
