package eu.controvoce.campaign.calendar;

/** Addresses of the calendar's pages, without a leading slash. */
public final class CalendarLinks {

  /** The editorial calendar. */
  public static final String CALENDAR = "campagne/calendario";

  /** The periods of electoral silence. */
  public static final String SILENCE = "rete/silenzio-elettorale";

  private CalendarLinks() {}
}
