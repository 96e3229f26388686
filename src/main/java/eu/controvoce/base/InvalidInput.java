package eu.controvoce.base;

/** A field holds something that cannot be taken; the message belongs beside that field. */
public final class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the field's name as in {@code domain.md} and REST, for example {@code heardOn}
   * @param key the message's translation key
   */
  public InvalidInput(String field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  /** The field's name, as in REST. */
  public String field() {
    return field;
  }
}
