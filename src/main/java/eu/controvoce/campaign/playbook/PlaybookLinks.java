package eu.controvoce.campaign.playbook;

/** Addresses of the playbooks' pages, without a leading slash. */
public final class PlaybookLinks {

  /** The playbooks. */
  public static final String PLAYBOOKS = "campagne/piani";

  /** Where a new one is written. */
  public static final String NEW = PLAYBOOKS + "/nuovo";

  /** The address of the editor, to which an id is added. */
  public static final String EDIT = PLAYBOOKS + "/modifica";

  private PlaybookLinks() {}

  /** A playbook's page. */
  public static String playbook(PlaybookId id) {
    return PLAYBOOKS + "/" + id.value();
  }

  /** Where a playbook is rewritten. */
  public static String edit(PlaybookId id) {
    return EDIT + "/" + id.value();
  }
}
