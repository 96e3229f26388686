package eu.controvoce.rumour.lucene;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Runs of 3–5 letters within words, word borders marked: what two spellings of the same words have
 * in common (platform.md §5: the best of the lexical methods on light paraphrases).
 */
final class Grams {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int MOST_LETTERS = 4_000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Grams() {}

  /** The runs of a text, in order of first appearance. */
  static Set<String> of(String text) {
    var runs = new LinkedHashSet<String>();
    for (var word : words(text)) {
      var bordered = "_" + word + "_";
      for (var length = SHORTEST; length <= LONGEST; length++) {
        for (var at = 0; at + length <= bordered.length(); at++) {
          runs.add(bordered.substring(at, at + length));
        }
      }
    }
    return runs;
  }

  /** The words in lower case, without accents and signs. */
  static String[] words(String text) {
    var start = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    var bare = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)).replaceAll("");
    var plain = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.isEmpty() ? new String[0] : plain.split(" ", -1);
  }

  /** Twice what both have over what each has: 1 for the same runs, 0 for none in common. */
  static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    var both =
        one.size() <= other.size()
            ? one.stream().filter(other::contains).count()
            : other.stream().filter(one::contains).count();
    return 2.0 * both / (one.size() + other.size());
  }
}
