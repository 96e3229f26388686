package eu.controvoce.campaign;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may publish on an outlet: it may be kept for some of those who plan. Whoever is not known, or
 * may no longer sign in, may publish where everybody may. Thread-safe.
 */
@Component
class OutletRights {

  private final Outlets outlets;
  private final Members members;

  OutletRights(Outlets outlets, Members members) {
    this.outlets = outlets;
    this.members = members;
  }

  /**
   * @throws RuleBroken if this person may not
   */
  void mustBeLet(Actor actor, OutletId id) {
    refuse(outlets.findById(id).filter(each -> !each.rules().lets(actor)));
  }

  /**
   * @throws RuleBroken if this member may not, as they are known today
   */
  void mustBeLet(@Nullable MemberId member, OutletId id) {
    refuse(closedTo(member, id));
  }

  /** Whether this member may, as they are known today. */
  boolean lets(@Nullable MemberId member, OutletId id) {
    return closedTo(member, id).isEmpty();
  }

  private Optional<Outlet> closedTo(@Nullable MemberId id, OutletId on) {
    return outlets
        .findById(on)
        .filter(each -> each.rules().isKept())
        .filter(each ->
            Optional.ofNullable(id)
                .flatMap(members::findById)
                .filter(Member::enabled)
                .map(Member::asActor)
                .filter(actor -> actor.may(Permission.PLAN, each.city()))
                .filter(each.rules()::lets)
                .isEmpty());
  }

  private static void refuse(Optional<Outlet> closed) {
    closed.ifPresent(each -> {
      throw new RuleBroken("outlet.rule.not-let", each.name());
    });
  }
}
