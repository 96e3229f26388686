package eu.controvoce.answer;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Today;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The register of facts: those of the own city, and those other cities share. Whatever falls takes
 * the messages that stand on it back to revision. Thread-safe.
 */
@Component
public class FactRegister {

  /** How long a fact is good when nobody says otherwise. */
  public static final Period USUAL_VALIDITY = Period.ofMonths(6);

  private final FactShelf shelf;
  private final Cities cities;
  private final Counters counters;
  private final FallenFacts fallen;
  private final Today today;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  FactRegister(
      FactShelf shelf,
      Cities cities,
      Counters counters,
      FallenFacts fallen,
      Today today,
      Journal journal,
      ApplicationEventPublisher events) {
    this.shelf = shelf;
    this.cities = cities;
    this.counters = counters;
    this.fallen = fallen;
    this.today = today;
    this.journal = journal;
    this.events = events;
  }

  /** Writes down a new fact of the actor's city, still to be checked. */
  public Fact draft(Actor actor, NewFact written) {
    actor.require(Permission.ANSWER);
    var city = cities.findById(actor.ownCity()).orElseThrow(() -> new NotFound("access.not-found"));
    var day = today.in(city);
    mustBeRead(written, day);
    var due = written.reviewDueOn();
    if (due != null) {
      mustBeAhead(due, day);
    }
    var sharing = written.sharing();
    var fact =
        new Fact(
            new FactId(Id.random()),
            null,
            counters.code(city.prefix() + "-F"),
            city.id(),
            sharing != null ? sharing : city.sharesMessages() ? Sharing.NETWORK : Sharing.CITY,
            written.statement(),
            written.explanation(),
            written.territory(),
            written.periodFrom(),
            written.periodTo(),
            written.definition(),
            written.figure(),
            written.figureMissing(),
            written.source(),
            due != null ? due : day.plus(USUAL_VALIDITY),
            null,
            written.licence(),
            written.topics(),
            FactStatus.DRAFT,
            city.demo());
    var saved = shelf.add(fact, actor);
    record(actor, saved, "drafted");
    return saved;
  }

  /**
   * Rewrites a fact. If a checked fact then says something else it is due for review, and what
   * stands on it is held back.
   *
   * @param expected the version the person saw
   */
  public Fact edit(Actor actor, FactId id, NewFact written, long expected) {
    var before = shelf.own(actor, id, expected);
    var day = today.in(before.city());
    mustBeRead(written, day);
    var due = written.reviewDueOn();
    if (due != null && !due.equals(before.reviewDueOn())) {
      mustBeAhead(due, day);
    }
    var saved = shelf.save(before, before.rewrite(written), actor);
    record(actor, saved, "edited");
    if (saved.status() == FactStatus.REVIEW_DUE && before.status() != FactStatus.REVIEW_DUE) {
      fallen.holdBack(id, saved.code());
      events.publishEvent(new FactFellDue(id, saved.city()));
    }
    return saved;
  }

  /**
   * Notes that somebody checked it against its source today. A review date that has passed moves on
   * by {@link #USUAL_VALIDITY}.
   *
   * @param expected the version the person saw
   */
  public Fact check(Actor actor, FactId id, long expected) {
    return step(
        actor,
        id,
        expected,
        "checked",
        fact -> {
          var day = today.in(fact.city());
          var checked = fact.check(actor.member()).readOn(day);
          return checked.reviewDueOn().isAfter(day)
              ? checked
              : checked.renew(actor.member(), day.plus(USUAL_VALIDITY));
        });
  }

  /**
   * Notes that it still holds, until another day.
   *
   * @param expected the version the person saw
   * @throws InvalidInput if that day is not in the future
   */
  public Fact renew(Actor actor, FactId id, LocalDate nextReview, long expected) {
    return step(
        actor,
        id,
        expected,
        "renewed",
        fact -> {
          mustBeAhead(nextReview, today.in(fact.city()));
          return fact.renew(actor.member(), nextReview);
        });
  }

  /** Opens it to the public, with its source. */
  public Fact publish(Actor actor, FactId id, long expected) {
    return step(actor, id, expected, "published", Fact::publish);
  }

  /**
   * Takes it back, with everything that stands on it.
   *
   * @param reason why, for the journal
   */
  public Fact withdraw(Actor actor, FactId id, String reason, long expected) {
    var why = Texts.required("reason", reason, Texts.SHORT);
    var seen = shelf.own(actor, id, expected);
    var saved = shelf.save(seen, seen.withdraw(), actor);
    record(actor, saved, "withdrawn", saved.code(), why);
    fallen.holdBack(id, saved.code());
    events.publishEvent(new FactWithdrawn(id, saved.city()));
    return saved;
  }

  /**
   * Takes the address its source moved to.
   *
   * @param expected the version the person saw
   * @throws RuleBroken if nothing is known of a move
   */
  public Fact follow(Actor actor, FactId id, long expected) {
    var seen = shelf.own(actor, id, expected);
    var health = shelf.links(List.of(seen)).get(id);
    var moved = health == null ? null : health.movedTo();
    if (moved == null) {
      throw new RuleBroken("link.rule.not-moved", seen.code());
    }
    var saved = shelf.save(seen, seen.at(moved), actor);
    record(actor, saved, "followed");
    return saved;
  }

  /** One fact the actor may see. */
  public Fact find(Actor actor, FactId id) {
    return shelf.find(actor, id);
  }

  /**
   * The facts a text the actor sees stands on, in that order, also those that fell since: whoever
   * uses a fact must learn what became of it. Facts kept to themselves by other cities are left
   * out.
   */
  public List<Fact> behind(Actor actor, Collection<FactId> ids) {
    return shelf.behind(actor, ids);
  }

  /** The facts the actor may see and the filter takes: what has to be looked at comes first. */
  public List<Fact> list(Actor actor, FactFilter filter) {
    return shelf.list(actor, filter);
  }

  /** Facts to choose from while writing: those that may still come to hold, own city first. */
  public List<Fact> search(Actor actor, String text, int most) {
    return shelf.search(actor, text, most);
  }

  /** The messages the actor may see whose text, drafted or in force, stands on a fact. */
  public List<CounterMessage> uses(Actor actor, FactId id) {
    return shelf.uses(actor, id);
  }

  /** What was changed in a fact of the actor's city, by whom and when, the newest first. */
  public List<FactChange> changes(Actor actor, FactId id) {
    return shelf.changes(actor, id);
  }

  private Fact step(Actor actor, FactId id, long expected, String what, UnaryOperator<Fact> step) {
    var seen = shelf.own(actor, id, expected);
    var saved = shelf.save(seen, step.apply(seen), actor);
    record(actor, saved, what);
    return saved;
  }

  private void record(Actor actor, Fact fact, String what) {
    record(actor, fact, what, fact.code());
  }

  private void record(Actor actor, Fact fact, String what, Object... details) {
    journal.record(
        actor, Journal.subject("fact", fact.id()), fact.city(), "journal.fact." + what, details);
  }

  private static void mustBeRead(NewFact written, LocalDate day) {
    var read = written.source().retrievedOn();
    if (read != null && read.isAfter(day)) {
      throw new InvalidInput("retrievedOn", "fact.retrieved.future");
    }
  }

  private static void mustBeAhead(LocalDate due, LocalDate day) {
    if (!due.isAfter(day)) {
      throw new InvalidInput("reviewDueOn", "fact.review.past");
    }
  }
}
