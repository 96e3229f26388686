package eu.controvoce.channel;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something did not go out, in a form people can be told in their language: a translation key
 * with its arguments, kept and passed on as {@code key|argument|argument}. Holds no secrets.
 */
public record Why(String key, List<String> arguments) {

  private static final int LONGEST_ARGUMENT = 300;

  public Why {
    arguments = arguments.stream().map(each -> shortened(each.replace('|', '/').strip())).toList();
  }

  /** A key with its arguments. */
  public static Why of(String key, Object... arguments) {
    return new Why(key, Stream.of(arguments).map(String::valueOf).toList());
  }

  /** Reads what {@link #toString} wrote. */
  public static Why parse(String stored) {
    var parts = List.of(stored.split("\\|", -1));
    return new Why(parts.getFirst(), parts.subList(1, parts.size()));
  }

  /** The arguments in the order of the text's placeholders. */
  public Object[] values() {
    return arguments.toArray();
  }

  /** As stored: {@code key|argument|argument}. */
  @Override
  public String toString() {
    return arguments.isEmpty() ? key : key + "|" + String.join("|", arguments);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
  }
}
