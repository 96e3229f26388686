package eu.controvoce.campaign.feed;

/** Addresses of this package's pages, without a leading slash. */
public final class CalendarRoutes {

  /** Where members make and revoke their calendar links. */
  public static final String LINKS = "campagne/collegamenti";

  private CalendarRoutes() {}
}
