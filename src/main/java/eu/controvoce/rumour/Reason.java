package eu.controvoce.rumour;

import java.util.List;
import java.util.Locale;

/**
 * One reason why two texts look the same; put into words by the translation {@code
 * match.reason.<type>} with the values, joined, as its argument.
 *
 * @param values for {@code WORDS} and {@code RELATED} the words as in the newer text, for {@code
 *     TOPICS} and {@code TARGETS} codes of the coding frame, for {@code CONCEPTS} keys of concepts,
 *     for {@code SPELLING} nothing
 */
public record Reason(Type type, List<String> values) {

  /** What the two have in common. */
  public enum Type {
    /** Words that carry meaning, whatever their form. */
    WORDS,
    /** Words that have to do with those of the other text. */
    RELATED,
    /** Ideas, however they are said. */
    CONCEPTS,
    /** Topics. */
    TOPICS,
    /** The people they are about. */
    TARGETS,
    /** Nearly the same letters. */
    SPELLING
  }

  public Reason {
    values = List.copyOf(values);
  }

  /** The form in which a {@link Match} keeps it, for example {@code concepts:a|b}. */
  public String stored() {
    return type.name().toLowerCase(Locale.ROOT) + ":" + String.join("|", values);
  }

  /** Reads what {@link #stored} wrote. */
  public static Reason parse(String stored) {
    var colon = stored.indexOf(':');
    var type = Type.valueOf(stored.substring(0, colon).toUpperCase(Locale.ROOT));
    var values = stored.substring(colon + 1);
    return new Reason(type, values.isEmpty() ? List.of() : List.of(values.split("\\|", -1)));
  }
}
