package eu.controvoce.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what somebody typed, whatever the case and the accents. */
final class Found {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Found() {}

  /** Whether each word typed is in one of the texts. */
  static boolean in(String typed, @Nullable String... texts) {
    var all = new StringBuilder();
    for (var text : texts) {
      if (text != null) {
        all.append(folded(text)).append('\n');
      }
    }
    return SPACES.splitAsStream(folded(typed).strip()).allMatch(word -> all.indexOf(word) >= 0);
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
