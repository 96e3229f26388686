package eu.controvoce.base;

/** There is no such item, or none this person may know of: the two are not told apart. */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Names what is missing by its translation key. */
  public NotFound(String key, Object... arguments) {
    super(key, arguments);
  }
}
