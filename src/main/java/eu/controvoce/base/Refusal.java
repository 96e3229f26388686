package eu.controvoce.base;

import java.util.List;

/**
 * Why the product does not do what was asked, in a form people can be told: a translation key with
 * its arguments. Never carries rumour text or contact data, since messages of exceptions reach
 * logs.
 */
public abstract sealed class Refusal extends RuntimeException
    permits RuleBroken, InvalidInput, NotFound, Forbidden, Conflict {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  Refusal(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Key of the message in {@code translations.properties}. */
  public String key() {
    return key;
  }

  /** Arguments of the message, in the order of its placeholders. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
