package eu.controvoce.campaign;

/** Knows something that needs a campaign to be there. Thread-safe. */
public interface CampaignUse {

  /** Whether there is something of that kind for this campaign. */
  boolean isUsed(CampaignId campaign);
}
