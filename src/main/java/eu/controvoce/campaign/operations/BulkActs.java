package eu.controvoce.campaign.operations;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Does the same to many publications. Each is done or refused by itself: one that somebody changed
 * in the meantime does not keep the others. Thread-safe.
 */
@Component
public class BulkActs {

  private static final int MOST = 2_000;

  private final Planning planning;
  private final Outgoing outgoing;

  BulkActs(Planning planning, Outgoing outgoing) {
    this.planning = planning;
    this.outgoing = outgoing;
  }

  /**
   * What came of it.
   *
   * @param before those that were done, as they had been
   * @param refused those that were not, and why
   */
  public record Result(List<Publication> before, List<Refused> refused) {}

  /** One that was not done, with a translation key that says why. */
  public record Refused(PublicationId id, Refusal why) {}

  private interface Act {
    Object on(Publication publication);
  }

  /** Lets failed ones be tried again and held ones go, at once. */
  public Result retry(Actor actor, Collection<PublicationId> ids) {
    return each(
        actor,
        ids,
        each ->
            each.status() == PublicationStatus.PAUSED
                ? planning.resume(actor, each.id())
                : planning.retry(actor, each.id()));
  }

  /**
   * Writes down that those of unknown outcome did go out when they were last tried, as somebody
   * saw; the others are refused.
   *
   * @param note where or how they saw it
   */
  public Result confirm(Actor actor, Collection<PublicationId> ids, String note) {
    var text = Texts.required("note", note, Texts.SHORT);
    return each(actor, ids, each -> planning.confirm(actor, each.id(), null, text));
  }

  /** Gives them up. */
  public Result cancel(Actor actor, Collection<PublicationId> ids) {
    return each(actor, ids, each -> planning.cancel(actor, each.id()));
  }

  /** Takes a cancellation back: they are again as they had been. */
  public Result restore(Actor actor, Collection<Publication> before) {
    var done = new ArrayList<Publication>();
    var refused = new ArrayList<Refused>();
    for (var each : before) {
      attempt(each, one -> planning.restore(actor, one), done, refused);
    }
    return new Result(done, refused);
  }

  private Result each(Actor actor, Collection<PublicationId> ids, Act act) {
    actor.require(Permission.PLAN);
    if (ids.size() > MOST) {
      throw new InvalidInput("publications", "operations.too-many", MOST);
    }
    var done = new ArrayList<Publication>();
    var refused = new ArrayList<Refused>();
    // All are looked up first: one of another city refuses the whole.
    for (var each : ids.stream().map(id -> outgoing.find(actor, id)).toList()) {
      attempt(each, act, done, refused);
    }
    return new Result(done, refused);
  }

  private static void attempt(
      Publication publication, Act act, List<Publication> done, List<Refused> refused) {
    try {
      act.on(publication);
      done.add(publication);
    } catch (Refusal e) {
      refused.add(new Refused(publication.id(), e));
    }
  }
}
