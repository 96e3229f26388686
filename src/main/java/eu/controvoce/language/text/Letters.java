package eu.controvoce.language.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text as typed into words of letters and figures. */
public final class Letters {

  private static final Pattern NOT_TALK =
      Pattern.compile(
          "(?:https?://|www\\.)\\S{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Letters() {}

  /** Lower-case without accents and other marks. */
  public static String folded(String word) {
    var plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 128;
    }
    return plain
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** The words, with web and mail addresses left out. */
  public static List<RawWord> words(String text) {
    // Most texts have none, and looking for them takes longer than all the rest.
    boolean mayHide = text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    var hidden = mayHide ? hiddenParts(text) : null;
    var cutter = new Cutter();
    for (int at = 0; at < text.length(); ) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      if (hidden != null && hidden[at]) {
        cutter.cut(false);
      } else {
        cutter.take(code, at, next);
      }
      at = next;
    }
    cutter.cut(false);
    return cutter.words;
  }

  private static boolean[] hiddenParts(String text) {
    var hidden = new boolean[text.length()];
    var matcher = NOT_TALK.matcher(text);
    while (matcher.find()) {
      java.util.Arrays.fill(hidden, matcher.start(), matcher.end(), true);
    }
    return hidden;
  }

  private static final class Cutter {

    private final List<RawWord> words = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int start;
    private int end;
    private boolean inHashtag;
    private boolean lastLower;
    private boolean ascii = true;

    void take(int code, int at, int next) {
      if (code == '#') {
        cut(false);
        inHashtag = true;
      } else if (code == '\'' || code == '\u2019' || code == '\u2018' || code == '`') {
        cut(true);
      } else if (code == '€') {
        cut(false);
        words.add(new RawWord("euro", at, next, false));
      } else if (isMark(code)) {
        ascii = false;
        append(new String(Character.toChars(code)), at, next);
      } else if (Character.isLetterOrDigit(code) || code == '@' || code == '$') {
        if (inHashtag && lastLower && Character.isUpperCase(code)) {
          cut(false);
          inHashtag = true;
        }
        lastLower = Character.isLowerCase(code);
        ascii &= code < 128;
        if (code < 256) {
          open(at);
          current.append((char) code);
          end = next;
        } else {
          append(composed(code), at, next);
        }
      } else {
        cut(false);
      }
    }

    private void open(int at) {
      if (current.isEmpty()) {
        start = at;
      }
    }

    private void append(String letters, int at, int next) {
      open(at);
      current.append(letters);
      end = next;
    }

    void cut(boolean elided) {
      if (!current.isEmpty()) {
        var typed = current.toString();
        var word =
            (ascii ? typed : Normalizer.normalize(typed, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT);
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(new RawWord(word, start, end, elided));
        }
        current.setLength(0);
        ascii = true;
      }
      inHashtag = false;
      lastLower = false;
    }

    private static boolean isMark(int code) {
      int type = Character.getType(code);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String composed(int code) {
      return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
    }
  }
}
