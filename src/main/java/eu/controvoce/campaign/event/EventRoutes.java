package eu.controvoce.campaign.event;

/** Addresses of this package's pages, without a leading slash. */
public final class EventRoutes {

  /** The events of the city. */
  public static final String EVENTS = "campagne/eventi";

  /** Where a calendar file is taken in. */
  public static final String IMPORT = EVENTS + "/importa";

  private EventRoutes() {}
}
