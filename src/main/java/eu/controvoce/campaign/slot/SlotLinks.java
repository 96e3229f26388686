package eu.controvoce.campaign.slot;

/** Addresses of the slots' pages, without a leading slash. */
public final class SlotLinks {

  /** The slots. */
  public static final String SLOTS = "campagne/spazi";

  /** Where a new one is made. */
  public static final String NEW = SLOTS + "/nuovo";

  /** Where one is described otherwise, to which its id is added. */
  public static final String EDIT = SLOTS + "/modifica";

  private SlotLinks() {}

  /** A slot's page. */
  public static String slot(SlotId id) {
    return SLOTS + "/" + id.value();
  }

  /** Where a slot is described otherwise. */
  public static String edit(SlotId id) {
    return EDIT + "/" + id.value();
  }
}
