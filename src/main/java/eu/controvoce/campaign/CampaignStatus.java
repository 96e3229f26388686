package eu.controvoce.campaign;

/** Where a campaign is in its life. */
public enum CampaignStatus {
  DRAFT,
  PROPOSED,
  APPROVED,
  RUNNING,
  PAUSED,
  FINISHED,
  EVALUATED,
  ARCHIVED
}
