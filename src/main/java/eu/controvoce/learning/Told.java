package eu.controvoce.learning;

import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * Something to be told to people later: a translation key and its arguments.
 *
 * @param arguments as text; figures stand as people read them in both languages
 */
@TypeAlias("told")
public record Told(String key, List<String> arguments) {

  public Told {
    arguments = List.copyOf(arguments);
  }

  static Told of(String key, Object... arguments) {
    return new Told(key, java.util.stream.Stream.of(arguments).map(String::valueOf).toList());
  }

  /** The arguments for a translation. */
  public Object[] values() {
    return arguments.toArray();
  }
}
