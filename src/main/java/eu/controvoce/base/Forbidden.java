package eu.controvoce.base;

/** The person's role or city does not allow this act. */
public final class Forbidden extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Names the refused act by its translation key. */
  public Forbidden(String key, Object... arguments) {
    super(key, arguments);
  }
}
