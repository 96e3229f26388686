package eu.controvoce.rumour;

/** Where the views of this module are, for links from other modules. */
public final class RumourLinks {

  /** The list of sightings. */
  public static final String SIGHTINGS = "ascolta";

  /** The form to log a sighting. */
  public static final String LOG = "ascolta/nuova";

  /** The list of rumours. */
  public static final String RUMOURS = "ascolta/dicerie";

  /** The import of a file. */
  public static final String IMPORT = "ascolta/importa";

  private RumourLinks() {}

  /** A sighting beside its list. */
  public static String sighting(SightingId id) {
    return SIGHTINGS + "/" + id;
  }

  /** A rumour's sheet. */
  public static String rumour(RumourId id) {
    return RUMOURS + "/" + id;
  }

  /** The list of rumours with a filter on. */
  public static String rumours(String filter) {
    return RUMOURS + "?filtro=" + filter;
  }
}
