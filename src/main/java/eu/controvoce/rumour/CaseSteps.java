package eu.controvoce.rumour;

import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One step of dealing with a rumour: checked, saved, written down, and shown as far as allowed. */
@Component
class CaseSteps {

  private final RumourDesk desk;
  private final Journal journal;

  CaseSteps(RumourDesk desk, Journal journal) {
    this.desk = desk;
    this.journal = journal;
  }

  static CityId triaging(Actor actor) {
    actor.require(Permission.TRIAGE);
    return actor.ownCity();
  }

  Rumour step(
      Actor actor,
      RumourId id,
      @Nullable Long version,
      String action,
      UnaryOperator<Rumour> change,
      Object... details) {
    desk.visible(actor, id);
    return recorded(actor, desk.change(id, version, change), action, details);
  }

  Rumour recorded(Actor actor, Rumour rumour, String action, Object... details) {
    journal.record(actor, Journal.subject("rumour", rumour.id()), actor.city(), action, details);
    return rumour.asSeenFrom(actor.city());
  }
}
