package eu.controvoce.learning;

import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.LikenessFigures;
import eu.controvoce.rumour.LikenessSchool;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Learns at night what counts how much when texts are compared, from matches people confirmed and
 * rejected. New weights replace those in use only if they find the frame's retellings no worse.
 * Thread-safe.
 */
@Component
public class LikenessLearning {

  /** Fewer decisions say less than the retellings the shipped weights come from. */
  public static final int FEWEST = 200;

  private static final Logger log = LoggerFactory.getLogger(LikenessLearning.class);
  private static final String SUBJECT = "frame:likeness";

  private final LikenessSchool school;
  private final LikenessShelf shelf;
  private final Jobs jobs;
  private final Counters counters;
  private final Journal journal;
  private final LearningSettings settings;
  private final Clock clock;

  LikenessLearning(
      LikenessSchool school,
      LikenessShelf shelf,
      Jobs jobs,
      Counters counters,
      Journal journal,
      LearningSettings settings,
      Clock clock) {
    this.school = school;
    this.shelf = shelf;
    this.jobs = jobs;
    this.counters = counters;
    this.journal = journal;
    this.settings = settings;
    this.clock = clock;
  }

  /** The weights kept and the last ones refused, the newest first. */
  public List<KeptLikeness> all(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return shelf.all();
  }

  /** The learnt weights in use; empty while the shipped ones are. */
  public Optional<ModelId> inUse(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return shelf.chosen();
  }

  /** How many decisions there are to learn from. */
  public int decisions(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return school.decisions().size();
  }

  /**
   * Goes back, or forward, to kept weights on all nodes.
   *
   * @throws eu.controvoce.base.NotFound if they are not kept
   */
  public void use(Actor actor, ModelId id) {
    actor.require(Permission.ADMINISTER);
    shelf.choose(id);
    journal.record(actor, SUBJECT, null, "journal.likeness.chosen", id);
  }

  /** Goes back to the weights that came with the product, on all nodes. */
  public void useShipped(Actor actor) {
    actor.require(Permission.ADMINISTER);
    shelf.choose(null);
    journal.record(actor, SUBJECT, null, "journal.likeness.shipped");
  }

  /** Takes up what other nodes chose. For the timetable. */
  public void catchUp() {
    shelf.catchUp();
  }

  /**
   * Once a night: learns if there is enough that is new. For the timetable.
   *
   * @return whether something was learnt, taken or not
   */
  public boolean nightly() {
    var decisions = school.decisions();
    if (decisions.size() < FEWEST || fresh(decisions) < settings.fewest()) {
      return false;
    }
    jobs.takeOver(Job.LIKENESS)
        .ifPresent(_ -> jobs.end(Job.LIKENESS, Told.of("learning.training.interrupted")));
    if (jobs.begin(Job.LIKENESS, null, 1).isEmpty()) {
      return false;
    }
    var outcome = Told.of("learning.training.failed");
    try {
      outcome = learn(decisions.size());
    } finally {
      jobs.end(Job.LIKENESS, outcome);
    }
    return true;
  }

  private long fresh(List<Instant> decisions) {
    var last = shelf.all().stream().map(KeptLikeness::learntAt).findFirst().orElse(Instant.EPOCH);
    return decisions.stream().filter(each -> each.isAfter(last)).count();
  }

  private Told learn(int decisions) {
    var weights = school.learn();
    var figures = school.measure(weights);
    var refusal = refusal(school.measure(school.inUse()), figures);
    var learnt =
        new KeptLikeness(
            new ModelId(Long.toString(counters.next("likeness"))),
            clock.instant(),
            decisions,
            weights,
            figures,
            refusal.orElse(null));
    shelf.keep(learnt);
    log.info("Weights {} are learnt and {}", learnt.id(), refusal.map(Told::key).orElse("in use"));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    shelf.choose(learnt.id());
    journal.recordOwn(SUBJECT, null, "journal.likeness.learnt", learnt.id());
    return Told.of("learning.training.accepted", learnt.id());
  }

  /** Why they may not replace those in use; empty if they may. */
  private Optional<Told> refusal(LikenessFigures before, LikenessFigures after) {
    double least = before.amongFive() - settings.tolerance() - 1e-9;
    double leastFirst = before.first() - 2 * settings.tolerance() - 1e-9;
    return after.amongFive() < least || after.first() < leastFirst
        ? Optional.of(
            Told.of(
                "learning.likeness.refused", points(after.amongFive()), points(before.amongFive())))
        : Optional.empty();
  }

  private static String points(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }
}
