package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Paged;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Dealing with rumours, each city with its own handling. What comes back is what the actor may see
 * ({@link Rumour#asSeenFrom}). Steps take the version the person looked at: if somebody else saved
 * in between they are refused with {@link eu.controvoce.base.Conflict}; {@code null} applies a step
 * to whatever is there now. Thread-safe.
 */
@Service
public class Casework {

  private final RumourDesk desk;
  private final Opening opening;
  private final CaseSteps steps;
  private final RumourLists lists;
  private final Coding coding;
  private final Members members;
  private final Today today;
  private final Journal journal;

  Casework(
      RumourDesk desk,
      Opening opening,
      CaseSteps steps,
      RumourLists lists,
      Coding coding,
      Members members,
      Today today,
      Journal journal) {
    this.desk = desk;
    this.opening = opening;
    this.steps = steps;
    this.lists = lists;
    this.coding = coding;
    this.members = members;
    this.today = today;
    this.journal = journal;
  }

  /** Opens a rumour in the actor's city. */
  public Rumour open(Actor actor, NewRumour entry) {
    return opening.save(actor, opening.draft(actor, entry));
  }

  /**
   * A rumour as the actor may see it.
   *
   * @throws eu.controvoce.base.NotFound if there is none the actor may know of
   */
  public Rumour find(Actor actor, RumourId id) {
    return desk.visible(actor, id).asSeenFrom(actor.city());
  }

  /** The rumours that pass, the latest heard first; merged ones only if asked for. */
  public Paged<Rumour> list(Actor actor, RumourFilter filter, int page, int size) {
    return lists.list(actor, filter, page, size);
  }

  /** What waits in the actor's city; all zero for the network. */
  public Waiting waiting(Actor actor) {
    return lists.waiting(actor);
  }

  /** What happened to it, oldest first: in the own city, and what concerns everybody. */
  public List<JournalEntry> timeline(Actor actor, RumourId id) {
    var subject = Journal.subject("rumour", desk.visible(actor, id).id());
    return journal.of(subject).stream()
        .filter(each -> each.city() == null || each.city().equals(actor.city()))
        .toList();
  }

  /** The actor's city has a shared rumour too and starts to deal with it. */
  public Rumour adopt(Actor actor, RumourId id) {
    actor.require(Permission.LISTEN);
    var city = actor.ownCity();
    desk.visible(actor, id);
    var adopted =
        desk.change(
            id,
            null,
            now -> {
              if (now.mergedInto() != null) {
                throw new RuleBroken("rumour.rule.merged", now.code());
              }
              return now.reach(city, today.now());
            });
    return steps.recorded(actor, adopted, "journal.rumour.adopted", adopted.code());
  }

  /**
   * Judges: the risk gives the due date. The coding is shared by all cities, so it is the home
   * city's to change; another city sets it only while there is none.
   */
  public Rumour triage(Actor actor, RumourId id, @Nullable Long version, Triage triage) {
    var city = triaging(actor);
    var topics = coding.topics(triage.topics());
    if (topics.isEmpty()) {
      throw new InvalidInput("topics", "rumour.rule.topic-required");
    }
    var groups = coding.targetGroups(triage.targetGroups());
    var risk =
        new Risk(
            triage.spread(),
            triage.harm(),
            coding.criteria(triage.criteria()),
            actor.member(),
            today.now());
    return step(
        actor,
        id,
        version,
        "journal.rumour.triaged",
        now -> {
          var coded =
              now.home().equals(city) || now.topics().isEmpty()
                  ? now.code(triage.kind(), topics, groups)
                  : now;
          coded.handlings().forEach(each -> mustFit(each, coded.kind()));
          return coded.handle(city, each -> each.triage(risk, today.in(city), today.now()));
        },
        risk.spread(),
        risk.harm());
  }

  /** Decides what the city does about it. */
  public Rumour decide(
      Actor actor, RumourId id, @Nullable Long version, Decision.Type type, String reason) {
    var city = triaging(actor);
    var decision = new Decision(type, reason, actor.member(), today.now());
    return step(
        actor,
        id,
        version,
        "journal.rumour.decided",
        now -> now.handle(city, each -> each.decide(decision)),
        type);
  }

  /**
   * Somebody of the city checks it by a date.
   *
   * @throws InvalidInput if they cannot triage there, or the date has passed
   */
  public Rumour verify(
      Actor actor, RumourId id, @Nullable Long version, MemberId assignee, LocalDate dueOn) {
    var city = triaging(actor);
    if (dueOn.isBefore(today.in(city))) {
      throw new InvalidInput("dueOn", "rumour.rule.due-passed");
    }
    var who =
        members
            .findById(assignee)
            .filter(each -> each.enabled() && each.asActor().may(Permission.TRIAGE, city))
            .filter(each -> city.equals(each.city()))
            .orElseThrow(() -> new InvalidInput("assignee", "rumour.rule.assignee"));
    return step(
        actor,
        id,
        version,
        "journal.rumour.verifying",
        now -> now.handle(city, each -> each.verify(assignee, dueOn)),
        who.name());
  }

  /**
   * Gives the verdict. A rumour that was judged but assigned to nobody is taken on by whoever gives
   * the verdict, in the same save.
   */
  public Rumour assess(
      Actor actor,
      RumourId id,
      @Nullable Long version,
      Verdict verdict,
      String reason,
      List<FactId> facts) {
    var city = triaging(actor);
    var assessment = new Assessment(verdict, reason, facts, today.now());
    var assessed =
        step(
            actor,
            id,
            version,
            "journal.rumour.assessed",
            now ->
                now.handle(
                    city, each -> verified(each, actor, city).assess(assessment, now.kind())),
            verdict);
    desk.tell(new RumourAssessed(id, city));
    return assessed;
  }

  /**
   * Told by the answer module, on nobody's behalf: a message that answers it is approved in that
   * city. Nothing happens while the city has no verdict; it is told again when there is one. Safe
   * to repeat.
   */
  public void answered(CityId city, RumourId id) {
    var before = new RumourStatus[1];
    var now =
        desk.change(
            id,
            null,
            rumour -> {
              var handling = rumour.in(city).orElse(null);
              if (rumour.mergedInto() != null || handling == null || !canBeAnswered(handling)) {
                return rumour;
              }
              before[0] = handling.status();
              return rumour.handle(city, each -> each.answer(today.now()));
            });
    if (before[0] == RumourStatus.ASSESSED) {
      journal.recordOwn(Journal.subject("rumour", id), city, "journal.rumour.answered", now.code());
    }
  }

  /** Answered, and watched from now on. */
  public Rumour monitor(Actor actor, RumourId id, @Nullable Long version) {
    var city = triaging(actor);
    return step(
        actor, id, version, "journal.rumour.monitored", now -> now.handle(city, Handling::monitor));
  }

  /** Done with, after sixty quiet days. */
  public Rumour close(Actor actor, RumourId id, @Nullable Long version) {
    var city = triaging(actor);
    return step(
        actor,
        id,
        version,
        "journal.rumour.closed",
        now -> now.handle(city, each -> each.close(today.in(city), today.now())));
  }

  private Handling verified(Handling handling, Actor actor, CityId city) {
    if (handling.status() != RumourStatus.TRIAGED) {
      return handling;
    }
    var due = handling.dueOn() == null ? today.in(city) : handling.dueOn();
    return handling.verify(actor.member(), due);
  }

  private static boolean canBeAnswered(Handling handling) {
    return switch (handling.status()) {
      case ASSESSED, ANSWERED, MONITORING -> true;
      case REPORTED, TRIAGED, VERIFYING, CLOSED, MERGED, REFERRED -> false;
    };
  }

  private static void mustFit(Handling handling, RumourKind kind) {
    if (handling.assessment() != null) {
      handling.assessment().mustFit(kind);
    }
  }

  private static CityId triaging(Actor actor) {
    return CaseSteps.triaging(actor);
  }

  private Rumour step(
      Actor actor,
      RumourId id,
      @Nullable Long version,
      String action,
      UnaryOperator<Rumour> change,
      Object... details) {
    return steps.step(actor, id, version, action, change, details);
  }
}
