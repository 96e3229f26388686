package eu.controvoce.campaign.ui;

import eu.controvoce.base.ui.CommandSource;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What "Campagne" puts into the navigation and the search window. */
@Component
class CampaignPages implements NavEntries, CommandSource {

  private static final String[] CITY = {"OPERATOR", "OFFICER", "MANAGER"};

  private final CurrentActor current;
  private final CampaignDesk desk;
  private final Outgoing outgoing;

  CampaignPages(CurrentActor current, CampaignDesk desk, Outgoing outgoing) {
    this.current = current;
    this.desk = desk;
    this.outgoing = outgoing;
  }

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "campaign.outgoing", CampaignLinks.OUTGOING, 10)
            .onlyFor(CITY)
            .counting(() -> current.find().map(outgoing::waiting).orElse(0L)),
        NavEntry.of(Place.CAMPAIGNS, "campaign.list", CampaignLinks.CAMPAIGNS, 20).onlyFor(CITY));
  }

  @Override
  public List<Found> actions(Locale locale) {
    return current
        .find()
        .filter(each -> each.may(Permission.PLAN))
        .map(_ ->
            List.of(
                new Found(
                    Icon.CAMPAIGN, Words.say("campaign.new"), "", CampaignLinks.newCampaign(""))))
        .orElse(List.of());
  }

  @Override
  public List<Found> find(String text, Locale locale) {
    var wanted = text.toLowerCase(locale);
    return current
        .find()
        .filter(each -> each.city() != null)
        .map(actor ->
            desk.list(actor).stream()
                .filter(each -> each.name().toLowerCase(locale).contains(wanted))
                .limit(5)
                .map(CampaignPages::found)
                .toList())
        .orElse(List.of());
  }

  private static Found found(Campaign campaign) {
    return new Found(
        Icon.CAMPAIGN, campaign.name(), campaign.code(), CampaignLinks.details(campaign.id()));
  }
}
