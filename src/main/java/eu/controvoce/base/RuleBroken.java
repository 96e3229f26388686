package eu.controvoce.base;

/** A workflow does not allow this step, or a guard on it is not met. */
public final class RuleBroken extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Names the broken rule by its translation key, with the ids or values it needs. */
  public RuleBroken(String key, Object... arguments) {
    super(key, arguments);
  }
}
