package eu.controvoce.language.tone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The small words of a language that tell who is spoken of, from the properties file of its code
 * beside this class. A language without a file is read more roughly. Thread-safe.
 */
final class Grammar {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);
  private final Map<Shape, Pattern> shapes = new EnumMap<>(Shape.class);
  private final boolean known;

  private Grammar(Properties lines) {
    known = !lines.isEmpty();
    for (var role : Role.values()) {
      var line = lines.getProperty(key(role)) == null ? "" : lines.getProperty(key(role)).strip();
      words.put(role, line.isEmpty() ? Set.of() : Set.copyOf(List.of(line.split("\\s+", -1))));
    }
    for (var shape : Shape.values()) {
      var line = lines.getProperty(key(shape)) == null ? "" : lines.getProperty(key(shape)).strip();
      shapes.put(shape, line.isEmpty() ? NEVER : Pattern.compile(line));
    }
  }

  private static String key(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The grammar of a language; nothing is known of one without a file.
   *
   * @param language ISO 639-1
   */
  static Grammar of(String language) {
    var lines = new Properties();
    try (var in = Grammar.class.getResourceAsStream(language + ".properties")) {
      if (in != null) {
        lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Grammar(lines);
  }

  /** Whether anything is known of the language. */
  boolean isKnown() {
    return known;
  }

  boolean is(Role role, String form) {
    return words.getOrDefault(role, Set.of()).contains(form);
  }

  /** Whether a form begins with one of the role's words. */
  boolean begins(Role role, String form) {
    return words.getOrDefault(role, Set.of()).stream().anyMatch(form::startsWith);
  }

  boolean has(Shape shape, String form) {
    return shapes.getOrDefault(shape, NEVER).matcher(form).matches();
  }

  /** Whether the subject can be left out, as verbs can carry their object. */
  boolean dropsSubject() {
    return shapes.get(Shape.HANGING) != NEVER;
  }
}
