package eu.controvoce.campaign.slot;

import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignUse;
import org.springframework.stereotype.Component;

/** Slots are filled for their campaign. */
@Component
class SlotsOfCampaign implements CampaignUse {

  private final Slots slots;

  SlotsOfCampaign(Slots slots) {
    this.slots = slots;
  }

  @Override
  public boolean isUsed(CampaignId campaign) {
    return slots.existsByCampaign(campaign);
  }
}
