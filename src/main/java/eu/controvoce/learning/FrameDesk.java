package eu.controvoce.learning;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.rumour.Backlog;
import eu.controvoce.rumour.Sighting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What administrators change in the coding frame: worked out, tried, applied on all nodes as a new
 * edition, and taken back by going back to an earlier one. The files stay as they are. Thread-safe.
 */
@Component
public class FrameDesk {

  /** How many of the latest sightings changes are tried on. */
  public static final int TRIED_ON = 300;

  private static final String SUBJECT = "frame:changes";

  private final LanguageEngine engine;
  private final Analyst analyst;
  private final EngineKeeper keeper;
  private final FrameEditions editions;
  private final FrameWorks works;
  private final Backlog backlog;
  private final Counters counters;
  private final Journal journal;
  private final Clock clock;

  FrameDesk(
      LanguageEngine engine,
      Analyst analyst,
      EngineKeeper keeper,
      FrameEditions editions,
      FrameWorks works,
      Backlog backlog,
      Counters counters,
      Journal journal,
      Clock clock) {
    this.engine = engine;
    this.analyst = analyst;
    this.keeper = keeper;
    this.editions = editions;
    this.works = works;
    this.backlog = backlog;
    this.counters = counters;
    this.journal = journal;
    this.clock = clock;
  }

  /** The frame in use. */
  public Frame frame(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine.frame();
  }

  /** Number of the edition in use on this node; 0 while the frame is used as shipped. */
  public long number(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine.changesNumber();
  }

  /** The changes in use. */
  public FrameChanges changes(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return engine.changes();
  }

  /** All editions, the newest first. */
  public List<FrameEdition> editions(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return editions.findAllByOrderByNumberDesc();
  }

  /** What the actor is working on; what is in use, if nothing or if the frame has outgrown it. */
  public FrameDraft draft(Actor actor) {
    actor.require(Permission.ADMINISTER);
    var changes = works.findById(actor.member()).map(FrameWork::changes).orElse(engine.changes());
    try {
      changes.on(engine.shippedFrame());
    } catch (RuleBroken e) {
      works.deleteById(actor.member());
      changes = engine.changes();
    }
    return new FrameDraft(engine.shippedFrame(), changes);
  }

  /** Keeps what the actor is working on, without applying it. */
  public void keep(Actor actor, FrameDraft draft) {
    actor.require(Permission.ADMINISTER);
    if (draft.changes().equals(engine.changes())) {
      works.deleteById(actor.member());
      return;
    }
    var from = works.findById(actor.member()).map(FrameWork::from).orElse(engine.changesNumber());
    works.save(new FrameWork(actor.member(), from, draft.changes(), clock.instant()));
  }

  /** Forgets what the actor was working on. */
  public void drop(Actor actor) {
    actor.require(Permission.ADMINISTER);
    works.deleteById(actor.member());
  }

  /** Which of the latest sightings would be tagged otherwise. Nothing is changed. */
  public FramePreview preview(Actor actor, FrameDraft draft) {
    actor.require(Permission.ADMINISTER);
    var trying = engine.trying(draft.changes());
    var latest = backlog.latest(TRIED_ON);
    var changes = new ArrayList<FramePreview.Retagged>();
    for (var sighting : latest) {
      var before = topics(analyst, sighting);
      var after = topics(trying, sighting);
      if (!before.equals(after)) {
        changes.add(
            new FramePreview.Retagged(
                sighting.id(),
                sighting.code(),
                sighting.city(),
                sighting.topicsConfirmed(),
                before,
                after));
      }
    }
    return new FramePreview(latest.size(), changes);
  }

  /**
   * Applies what the actor was working on, on all nodes, as a new edition.
   *
   * @return its number
   * @throws RuleBroken if nothing was changed
   * @throws Conflict if another edition came into use meanwhile
   */
  public long apply(Actor actor) {
    actor.require(Permission.ADMINISTER);
    var work =
        works
            .findById(actor.member())
            .orElseThrow(() -> new RuleBroken("frame.rule.nothing-changed"));
    if (work.from() != keeper.chosen().changes()) {
      throw new Conflict("frame.changed-meanwhile");
    }
    work.changes().on(engine.shippedFrame());
    var number = counters.next("frame-edition");
    editions.save(
        new FrameEdition(
            number,
            engine.shippedFrame().coding().version(),
            actor.member(),
            actor.name(),
            clock.instant(),
            work.changes()));
    keeper.choose(choice -> {
      if (choice.changes() != work.from()) {
        throw new Conflict("frame.changed-meanwhile");
      }
      return choice.withChanges(number);
    });
    works.deleteById(actor.member());
    journal.record(actor, SUBJECT, null, "journal.frame.changed", number);
    return number;
  }

  /**
   * Goes back to an edition, on all nodes; what the actor was working on is forgotten.
   *
   * @param number 0 for the frame as shipped
   * @throws NotFound if there is none of that number
   * @throws RuleBroken if it contradicts the frame
   */
  public void goBack(Actor actor, long number) {
    actor.require(Permission.ADMINISTER);
    if (number != 0) {
      editions
          .findById(number)
          .orElseThrow(() -> new NotFound("frame.edition.missing"))
          .changes()
          .on(engine.shippedFrame());
    }
    keeper.choose(choice -> choice.withChanges(number));
    works.deleteById(actor.member());
    journal.record(actor, SUBJECT, null, "journal.frame.went-back", number);
  }

  private static List<String> topics(Analyst with, Sighting sighting) {
    var language = sighting.language();
    var expected = language == null ? Locale.ITALIAN : Locale.of(language);
    return with.analyse(sighting.exactWords(), expected).topics().stream()
        .map(TopicSuggestion::code)
        .sorted()
        .toList();
  }
}
