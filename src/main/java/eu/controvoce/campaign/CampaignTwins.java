package eu.controvoce.campaign;

import eu.controvoce.base.Refusal;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignFrame.Origin;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes a campaign once more, as a draft on other days. Thread-safe. */
@Component
public class CampaignTwins {

  private static final Logger log = LoggerFactory.getLogger(CampaignTwins.class);

  private final CampaignDesk desk;
  private final CampaignParts parts;
  private final Outlets outlets;
  private final Outgoing outgoing;
  private final Planning planning;

  CampaignTwins(
      CampaignDesk desk,
      CampaignParts parts,
      Outlets outlets,
      Outgoing outgoing,
      Planning planning) {
    this.desk = desk;
    this.parts = parts;
    this.outlets = outlets;
    this.outgoing = outgoing;
    this.planning = planning;
  }

  /**
   * What came of it.
   *
   * @param planned publications proposed again
   * @param left publications that could not be: their day would be past, or their text may no
   *     longer go out
   */
  public record Twin(Campaign campaign, int planned, int left) {}

  /**
   * Makes the draft of a campaign that begins on another day and lasts as long. What was spent,
   * declared and learnt stays behind.
   *
   * @param publications whether its publications are planned again, as far from its first day as
   *     they were; nothing of a draft goes out
   */
  public Twin duplicate(
      Actor actor, CampaignId id, String name, LocalDate from, boolean publications) {
    actor.require(Permission.PLAN);
    var model = desk.find(actor, id);
    var shift = ChronoUnit.DAYS.between(model.from(), from);
    var made = desk.draft(actor, wanted(model, name, from, model.to().plusDays(shift)));
    if (!publications) {
      return new Twin(made, 0, 0);
    }
    int planned = 0;
    int left = 0;
    for (var each : outgoing.list(actor, PublicationFilter.of(id))) {
      if (each.status() == PublicationStatus.CANCELLED) {
        continue;
      }
      if (plan(actor, made, each, shift)) {
        planned++;
      } else {
        left++;
      }
    }
    return new Twin(desk.find(actor, made.id()), planned, left);
  }

  private boolean plan(Actor actor, Campaign made, Publication model, long shift) {
    var at = model.at().atZone(model.zone()).toLocalDateTime().plusDays(shift);
    try {
      planning.plan(
          actor,
          new NewPublication(
              made.id(),
              model.message(),
              model.outlet(),
              new When.Local(at),
              model.mode(),
              model.place(),
              model.copies(),
              model.cost()));
      return true;
    } catch (Refusal e) {
      log.debug("Publication {} is not planned again: {}", model.id(), e.getMessage());
      return false;
    }
  }

  private NewCampaign wanted(Campaign model, String name, LocalDate from, LocalDate to) {
    var frame = model.framed();
    var city = model.city();
    var strategy = frame.strategy();
    var team = model.team().stream().filter(each -> parts.knows(each, city)).toList();
    return new NewCampaign(
        name,
        model.objective(),
        model.audiences(),
        model.rumours().stream().filter(each -> parts.knows(each, city)).toList(),
        model.messages().stream().filter(each -> parts.knows(each, city)).toList(),
        model.outlets().stream().filter(outlets::existsById).toList(),
        from,
        to,
        model.budget(),
        model.partners(),
        model.indicators().stream().map(CampaignTwins::anew).toList(),
        team.isEmpty() ? null : team,
        new CampaignFrame(
            strategy != null && parts.knows(strategy, city) ? strategy : null,
            unpaid(frame.lines()),
            new Origin(model.id(), city, model.code(), model.name()),
            frame.sharing()));
  }

  private static Target anew(Target each) {
    return new Target(each.code(), each.baseline(), each.target(), each.method());
  }

  private static List<BudgetLine> unpaid(List<BudgetLine> lines) {
    return lines.stream()
        .map(each -> new BudgetLine(each.what(), each.planned(), null, null))
        .toList();
  }
}
