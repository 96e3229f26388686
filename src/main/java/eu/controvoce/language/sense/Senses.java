package eu.controvoce.language.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The senses a language's words may have: coarse ideas such as "at once" or "too many", far below
 * the concepts of the coding frame, that bring together what people say in other words. Keys are
 * the same in every language. Immutable.
 *
 * @param byWord keys by lemma
 */
record Senses(Map<String, List<String>> byWord) {

  static final Senses NONE = new Senses(Map.of());

  /** A word of many senses says less about each: what this takes from its weight. */
  private static final double SPREAD = 0.5;

  Senses {
    byWord = Map.copyOf(byWord);
  }

  /**
   * Reads lines of {@code key: word word …}; a line that begins with # is a remark.
   *
   * @param file the name told in errors
   */
  static Senses read(String file, List<String> lines) {
    var found = new HashMap<String, List<String>>();
    var keys = new HashMap<String, Integer>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon == line.length() - 1) {
          throw problem(file, at + 1, "a key, a colon and words", line);
        }
        var key = line.substring(0, colon);
        if (keys.put(key, at) != null) {
          throw problem(file, at + 1, "each key once", key);
        }
        for (var word : line.substring(colon + 1).strip().split(" +", -1)) {
          var senses = found.computeIfAbsent(word, _ -> new ArrayList<>(2));
          if (!senses.contains(key)) {
            senses.add(key);
          }
        }
      }
    }
    return new Senses(found);
  }

  /** The senses of a lemma; empty if none is known. */
  List<String> of(String lemma) {
    return byWord.getOrDefault(lemma, List.of());
  }

  /** How far each sense is meant by a text with these lemmas, greater than 0 and at most 1. */
  Map<String, Double> of(Iterable<String> lemmas) {
    var strengths = new HashMap<String, Double>();
    for (var lemma : lemmas) {
      var senses = of(lemma);
      for (var each : senses) {
        strengths.merge(each, Math.pow(senses.size(), -SPREAD), Math::max);
      }
    }
    return strengths;
  }

  private static IllegalStateException problem(
      String file, int line, String expected, String found) {
    return new IllegalStateException(
        "Coding frame: %s, line %d: expected %s, found %s".formatted(file, line, expected, found));
  }
}
