package eu.controvoce.campaign.offline;

import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Publication;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who works on an action: those who plan, and whoever answers for it, whatever their role: at a
 * stall stands who has time. Thread-safe.
 */
@Component
public class ActionCrew {

  private final OfflineActions actions;
  private final Members members;

  ActionCrew(OfflineActions actions, Members members) {
    this.actions = actions;
    this.members = members;
  }

  /** Whether the actor may tick, tell how it went and say what was counted. */
  public boolean lets(Actor actor, Publication publication) {
    return publication.city().equals(actor.city())
        && (actor.may(Permission.PLAN, publication.city()) || isResponsible(actor, publication));
  }

  /**
   * Insists on it.
   *
   * @throws NotFound if it is of another city
   * @throws Forbidden if the actor neither plans nor answers for it
   */
  public void require(Actor actor, Publication publication) {
    if (actor.city() != null && !publication.city().equals(actor.city())) {
      throw new NotFound("access.not-found");
    }
    if (!lets(actor, publication)) {
      actor.require(Permission.PLAN, publication.city());
      throw new Forbidden("access.role", Permission.PLAN.name());
    }
  }

  /** Who can answer for an action of a city, by name. */
  public List<Member> of(CityId city) {
    return members.findByCity(city).stream()
        .filter(Member::enabled)
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  private boolean isResponsible(Actor actor, Publication publication) {
    return actions
        .findById(publication.id())
        .filter(each -> actor.member().equals(each.responsible()))
        .isPresent();
  }
}
