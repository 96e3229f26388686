package eu.controvoce.campaign;

/** Addresses of this module's pages, without a leading slash, for links from other modules. */
public final class CampaignLinks {

  /** What goes out, went wrong and waits. */
  public static final String OUTGOING = "campagne";

  /** The campaigns. */
  public static final String CAMPAIGNS = "campagne/elenco";

  /** The address of a campaign's page, to which its id is added. */
  public static final String CAMPAIGN = CAMPAIGNS;

  /** Where a new campaign is made. */
  public static final String NEW_CAMPAIGN = CAMPAIGNS + "/nuova";

  /** The address of a publication's page, to which its id is added. */
  public static final String PUBLICATION = "campagne/uscita";

  private CampaignLinks() {}

  /** What goes out, narrowed by one of the page's filters. */
  public static String outgoing(String filter) {
    return OUTGOING + "?filtro=" + filter;
  }

  /** A campaign's page. */
  public static String details(CampaignId campaign) {
    return CAMPAIGN + "/" + campaign.value();
  }

  /** Where a campaign is changed. */
  public static String edit(CampaignId campaign) {
    return details(campaign) + "/modifica";
  }

  /** A publication's page. */
  public static String publication(PublicationId publication) {
    return PUBLICATION + "/" + publication.value();
  }

  /** Where a new campaign is made, for a rumour if one is given by its id. */
  public static String newCampaign(String rumour) {
    return NEW_CAMPAIGN + (rumour.isEmpty() ? "" : "?diceria=" + rumour);
  }
}
