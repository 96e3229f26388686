package eu.controvoce.campaign;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Takes one publication a step further for whoever may, and writes it down. Thread-safe. */
@Component
class PublicationChanges {

  private final Publications publications;
  private final PublicationSaves saves;
  private final Journal journal;

  PublicationChanges(Publications publications, PublicationSaves saves, Journal journal) {
    this.publications = publications;
    this.saves = saves;
    this.journal = journal;
  }

  /**
   * Takes the step and saves what came of it.
   *
   * @throws NotFound if there is none, or none of the actor's city
   */
  Publication change(Actor actor, PublicationId id, UnaryOperator<Publication> step) {
    actor.require(Permission.PLAN);
    var found = publications.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    return saves.save(step.apply(found));
  }

  /** The same, written down. */
  Publication done(Actor actor, PublicationId id, UnaryOperator<Publication> step, String action) {
    var changed = change(actor, id, step);
    record(actor, changed, action);
    return changed;
  }

  /** Writes down what somebody did with it. */
  void record(Actor actor, Publication changed, String action, Object... details) {
    journal.record(
        actor, Journal.subject("publication", changed.id()), changed.city(), action, details);
  }

  /** Writes down what the product did with it by itself. */
  void recordOwn(Publication changed, String action, Object... details) {
    journal.recordOwn(
        Journal.subject("publication", changed.id()), changed.city(), action, details);
  }
}
