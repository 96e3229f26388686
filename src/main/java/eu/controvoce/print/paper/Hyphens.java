package eu.controvoce.print.paper;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where long Italian words may be divided, by the rules of school (UNI 6461:1997): a consonant goes
 * with the vowel after it, and with it those that can begin a word.
 */
final class Hyphens {

  static final char SOFT = '\u00AD';

  /** Shorter words are left whole: they move to the next line, which reads better. */
  private static final int LONG = 14;

  private static final int EDGE = 3;
  private static final String VOWELS = "aeiouàèéìòóùy";

  /** Pairs that can begin a syllable; with s before any consonant they are all there is. */
  private static final Set<String> TOGETHER =
      Set.of(
          "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "pl", "pr", "tr", "vr", "ch", "gh",
          "gn", "sc", "qu", "th", "ph");

  private static final Pattern WORD = Pattern.compile("\\p{L}{" + LONG + ",}");

  private Hyphens() {}

  /** The text with soft hyphens in its long words. */
  static String in(String text) {
    return WORD.matcher(text).replaceAll(word -> divided(word.group()));
  }

  private static String divided(String word) {
    var lower = word.toLowerCase(Locale.ITALIAN);
    var divided = new StringBuilder(word.length() + 4);
    for (int at = 0; at < word.length(); at++) {
      if (at >= EDGE && at <= word.length() - EDGE && isBegin(lower, at)) {
        divided.append(SOFT);
      }
      divided.append(word.charAt(at));
    }
    return divided.toString();
  }

  /** Whether a syllable begins here: the longest run of consonants that can begin one. */
  private static boolean isBegin(String word, int at) {
    if (isVowel(word, at)) {
      return false;
    }
    var vowel = at;
    while (vowel < word.length() && !isVowel(word, vowel)) {
      vowel++;
    }
    if (vowel == word.length()) {
      return false;
    }
    var first = at;
    while (first > 0 && !isVowel(word, first - 1)) {
      first--;
    }
    if (first == 0) {
      return false;
    }
    return at == begin(word, first, vowel);
  }

  private static int begin(String word, int first, int vowel) {
    var best = vowel - 1;
    if (vowel - first >= 2 && TOGETHER.contains(word.substring(vowel - 2, vowel))) {
      best = vowel - 2;
    }
    if (best > first && word.charAt(best - 1) == 's' && word.charAt(best) != 's') {
      best--;
    }
    return best;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0
        && !(word.charAt(at) == 'u' && at > 0 && word.charAt(at - 1) == 'q');
  }
}
