package eu.controvoce.rumour.lucene;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Runs of four letters within words, word borders marked: what two spellings of the same words have
 * in common. Kept as numbers, of which two hardly ever stand for the same letters. Immutable.
 */
final class Grams {

  private static final int LENGTH = 4;
  private static final int MOST_LETTERS = 4_000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final int[] runs;

  private Grams(int[] runs) {
    this.runs = runs;
  }

  /** The runs of a text. */
  static Grams of(String text) {
    return of(words(text));
  }

  /** The runs of some words, as {@link #words} gives them. */
  static Grams of(String... words) {
    int most = 0;
    for (var word : words) {
      most += Math.max(1, word.length() + 3 - LENGTH);
    }
    var all = new int[most];
    int count = 0;
    for (var word : words) {
      var bordered = "_" + word + "_";
      int last = Math.max(0, bordered.length() - LENGTH);
      for (int at = 0; at <= last; at++) {
        all[count++] = number(bordered, at);
      }
    }
    Arrays.sort(all, 0, count);
    int distinct = 0;
    for (int at = 0; at < count; at++) {
      if (at == 0 || all[at] != all[at - 1]) {
        all[distinct++] = all[at];
      }
    }
    return new Grams(Arrays.copyOf(all, distinct));
  }

  private static int number(String word, int at) {
    int number = 17;
    for (int i = at; i < Math.min(word.length(), at + LENGTH); i++) {
      number = number * 0x01000193 + word.charAt(i);
    }
    return number * 0x9E3779B9;
  }

  /** As index terms, at most so many, spread over all of them. */
  String[] terms(int most) {
    int count = Math.min(most, runs.length);
    var terms = new String[count];
    for (int at = 0; at < count; at++) {
      terms[at] = Integer.toString(runs[(int) ((long) at * runs.length / count)], 36);
    }
    return terms;
  }

  /** The words in lower case, without accents and signs. */
  static String[] words(String text) {
    var start = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    var bare = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)).replaceAll("");
    var plain = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.isEmpty() ? new String[0] : plain.split(" ", -1);
  }

  /** Twice what both have over what each has: 1 for the same runs, 0 for none in common. */
  double likeness(Grams other) {
    if (runs.length == 0 || other.runs.length == 0) {
      return 0;
    }
    int both = 0;
    int here = 0;
    int there = 0;
    while (here < runs.length && there < other.runs.length) {
      int order = Integer.compare(runs[here], other.runs[there]);
      both += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return 2.0 * both / (runs.length + other.runs.length);
  }
}
