package eu.controvoce.campaign;

import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.IndicatorReadings.Reading;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is noted on a campaign while it runs, and what can be read off it. Thread-safe. */
@Component
public class CampaignKeeping {

  private final CampaignDesk desk;
  private final Outgoing outgoing;
  private final List<IndicatorReadings> readings;
  private final Today today;

  CampaignKeeping(
      CampaignDesk desk, Outgoing outgoing, List<IndicatorReadings> readings, Today today) {
    this.desk = desk;
    this.outgoing = outgoing;
    this.readings = List.copyOf(readings);
    this.today = today;
  }

  /** Puts other budget lines in place of those there are. */
  public Campaign pay(Actor actor, CampaignId id, List<BudgetLine> lines) {
    return desk.step(
        actor, Permission.PLAN, id, "journal.campaign.budgeted", from -> from.paying(lines));
  }

  /** Adds one budget line. */
  public Campaign payAlso(Actor actor, CampaignId id, BudgetLine line) {
    return desk.step(
        actor,
        Permission.PLAN,
        id,
        "journal.campaign.budgeted",
        from -> {
          var lines = new ArrayList<>(from.framed().lines());
          lines.add(line);
          return from.paying(lines);
        });
  }

  /** Notes where one indicator stands, in the actor's name and today. */
  public Campaign declare(Actor actor, CampaignId id, int indicator, String value) {
    return desk.step(
        actor,
        Permission.PLAN,
        id,
        "journal.campaign.declared",
        from -> from.declare(indicator, new Declared(value, today.in(from.city()), actor.name())));
  }

  /**
   * How far a campaign is.
   *
   * @throws NotFound if it is none of the actor's city
   */
  public CampaignProgress progress(Actor actor, CampaignId id) {
    var campaign = desk.find(actor, id);
    return CampaignProgress.of(campaign, publications(actor, campaign), today.in(campaign.city()));
  }

  /** What a campaign costs. */
  public Spending spending(Actor actor, CampaignId id) {
    var campaign = desk.find(actor, id);
    return Spending.of(campaign, publications(actor, campaign));
  }

  /** Where an indicator of a campaign stands, if the product can compute it. */
  public Optional<Reading> reading(Actor actor, Campaign campaign, String code) {
    var own = CampaignResults.reading(code, campaign, publications(actor, campaign));
    return own.isPresent()
        ? own
        : readings.stream().flatMap(each -> each.read(actor, campaign, code).stream()).findFirst();
  }

  private List<Publication> publications(Actor actor, Campaign campaign) {
    return outgoing.list(actor, PublicationFilter.of(campaign.id()));
  }
}
