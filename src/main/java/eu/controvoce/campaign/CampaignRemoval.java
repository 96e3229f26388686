package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Throws drafts of campaigns away that nothing was planned for. Thread-safe. */
@Component
public class CampaignRemoval {

  private final CampaignDesk desk;
  private final Campaigns campaigns;
  private final Publications publications;
  private final List<CampaignUse> uses;
  private final Journal journal;

  CampaignRemoval(
      CampaignDesk desk,
      Campaigns campaigns,
      Publications publications,
      List<CampaignUse> uses,
      Journal journal) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.publications = publications;
    this.uses = List.copyOf(uses);
    this.journal = journal;
  }

  /**
   * Throws a draft away, for good.
   *
   * @throws NotFound if it is none of the actor's city
   * @throws RuleBroken if it is more than a draft, or something was planned for it
   * @throws Conflict if somebody changed it at the same moment
   */
  public void remove(Actor actor, CampaignId id) {
    actor.require(Permission.PLAN);
    var draft = desk.find(actor, id);
    if (draft.status() != CampaignStatus.DRAFT) {
      throw new RuleBroken("campaign.rule.not-a-draft", draft.code());
    }
    if (!publications.findByCampaign(id).isEmpty()
        || uses.stream().anyMatch(each -> each.isUsed(id))) {
      throw new RuleBroken("campaign.rule.in-use", draft.code());
    }
    try {
      campaigns.delete(draft);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("campaign.conflict");
    }
    journal.record(
        actor,
        Journal.subject("campaign", id),
        draft.city(),
        "journal.campaign.removed",
        draft.code(),
        draft.name());
  }
}
