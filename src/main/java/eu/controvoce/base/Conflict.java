package eu.controvoce.base;

/** Somebody else changed the same item in the meantime; what was typed is kept by the caller. */
public final class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Names the item by its translation key. */
  public Conflict(String key, Object... arguments) {
    super(key, arguments);
  }
}
