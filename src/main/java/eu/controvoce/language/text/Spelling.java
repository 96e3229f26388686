package eu.controvoce.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Undoes the ways people type a word differently without meaning another word. */
public final class Spelling {

  /** Fewer single letters in a row are initials or "e a o", not a word typed apart. */
  private static final int FEWEST_APART = 4;

  /** Shorter words with a figure are names such as "b2" or "h24". */
  private static final int SHORTEST_LEET = 4;

  private static final Pattern STRETCHED_VOWEL = Pattern.compile("([aeiouàèéìòù])\\1{2,}");
  private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+)(\\p{L}+)");
  private static final Pattern UNITS =
      Pattern.compile("euro|eur|mila|k|anni|mesi|ore|h|mln|pounds?");
  private static final Map<Character, Character> LEET =
      Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's');

  private Spelling() {}

  /** Letters typed apart become words; a wider gap separates two words. */
  public static List<RawWord> joinLetters(List<RawWord> words) {
    var joined = new ArrayList<RawWord>(words.size());
    for (int at = 0; at < words.size(); ) {
      int last = at;
      while (last < words.size() && isApart(words, at, last)) {
        last++;
      }
      if (last - at >= FEWEST_APART) {
        addJoined(words.subList(at, last), joined);
        at = last;
      } else {
        joined.add(words.get(at));
        at++;
      }
    }
    return joined;
  }

  private static boolean isApart(List<RawWord> words, int first, int at) {
    var word = words.get(at);
    return word.text().length() == 1
        && !word.elided()
        && (at == first || word.start() - words.get(at - 1).end() <= 3);
  }

  private static void addJoined(List<RawWord> letters, List<RawWord> joined) {
    int narrow = Integer.MAX_VALUE;
    for (int i = 1; i < letters.size(); i++) {
      narrow = Math.min(narrow, letters.get(i).start() - letters.get(i - 1).end());
    }
    int from = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || letters.get(i).start() - letters.get(i - 1).end() > narrow) {
        var text = new StringBuilder();
        letters.subList(from, i).forEach(each -> text.append(each.text()));
        joined.add(
            new RawWord(
                text.toString(), letters.get(from).start(), letters.get(i - 1).end(), false));
        from = i;
      }
    }
  }

  /** The word as it is usually spelt; an amount such as "35euro" becomes two words. */
  public static List<RawWord> plain(RawWord word) {
    if (isPlain(word.text())) {
      return List.of(word);
    }
    var amount = AMOUNT.matcher(word.text());
    if (amount.matches()
        && (amount.group(1).length() > 1 || UNITS.matcher(amount.group(2)).matches())) {
      int middle = Math.min(word.end(), word.start() + amount.group(1).length());
      return List.of(
          new RawWord(amount.group(1), word.start(), middle, false),
          new RawWord(amount.group(2), middle, word.end(), word.elided()));
    }
    var text = withoutLeet(word.text());
    text = STRETCHED_VOWEL.matcher(text).replaceAll("$1");
    text = STRETCHED.matcher(text).replaceAll("$1$1");
    return text.isEmpty() ? List.of() : List.of(word.as(text));
  }

  /** Only letters, no three alike in a row: nothing to undo. */
  private static boolean isPlain(String text) {
    char before = 0;
    int alike = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      alike = c == before ? alike + 1 : 1;
      before = c;
      if (alike > 2 || !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutLeet(String word) {
    int letters = 0;
    int signs = 0;
    int trailing = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      trailing = Character.isDigit(c) ? trailing + 1 : 0;
      if (Character.isLetter(c)) {
        inside |= signs > 0 && letters > 0;
        letters++;
      } else {
        signs++;
      }
    }
    boolean isLeet =
        signs > 0 && letters >= 2 && word.length() >= SHORTEST_LEET && (trailing < 2 || inside);
    if (!isLeet) {
      return signs == 0 ? word : word.replace("@", "").replace("$", "");
    }
    var plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      plain.append(LEET.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return plain.toString();
  }
}
