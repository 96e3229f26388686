package eu.controvoce.language;

/** A kept model cannot be put to use; the key says why, for people. Nothing was changed. */
public final class UnusableModel extends Exception {

  private static final long serialVersionUID = 1L;

  /** Its content is not what was kept. */
  public static final String DAMAGED = "learning.model.damaged";

  /** It was trained by another version of the product or on another coding frame. */
  public static final String OUTDATED = "learning.model.outdated";

  private final String key;

  /** Names the reason by its translation key. */
  public UnusableModel(String key) {
    super(key);
    this.key = key;
  }

  /** Translation key of the reason. */
  public String key() {
    return key;
  }
}
