package eu.controvoce.campaign;

import eu.controvoce.city.CityId;

/** A campaign was made, changed or took a step. */
public record CampaignChanged(CampaignId campaign, CityId city, CampaignStatus status) {

  /** About this campaign as it is now. */
  public static CampaignChanged of(Campaign campaign) {
    return new CampaignChanged(campaign.id(), campaign.city(), campaign.status());
  }
}
