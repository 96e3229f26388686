package eu.controvoce.language.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word as typed, with what its surroundings tell.
 *
 * @param plain as the lists have it
 * @param capital whether it begins with a capital letter
 * @param opens whether it begins a sentence, so that its capital says nothing
 * @param joined whether only a space stands between it and the word before
 */
record Word(
    String typed,
    String plain,
    int start,
    int end,
    boolean capital,
    boolean opens,
    boolean joined) {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*\\.?");

  private static final Pattern ELISION =
      Pattern.compile("(?i)^(?:l|d|dell|all|dall|nell|sull|un|c|m|t|s|v|quell|gl|n)['’]");

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    var matcher = WORD.matcher(text);
    int before = 0;
    while (matcher.find()) {
      int start = matcher.start();
      var typed = matcher.group();
      int elided = elided(typed);
      start += elided;
      typed = typed.substring(elided);
      var gap = text.substring(before, Math.min(matcher.start(), text.length()));
      boolean opens =
          words.isEmpty() || hasAny(gap, ".!?\n\"“«…") || endsSentence(words.getLast(), typed);
      words.add(
          new Word(
              typed,
              Names.plain(typed),
              start,
              matcher.end(),
              Character.isUpperCase(typed.charAt(0)),
              opens && start == matcher.start(),
              !words.isEmpty() && gap.isBlank() && !gap.contains("\n")));
      before = matcher.end();
    }
    return words;
  }

  private static int elided(String typed) {
    if (typed.indexOf('\'') < 0 && typed.indexOf('’') < 0) {
      return 0;
    }
    var elision = ELISION.matcher(typed);
    return elision.find() && elision.end() < typed.length() ? elision.end() : 0;
  }

  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A full stop ends a sentence unless it shortens a title or is an initial. */
  private static boolean endsSentence(Word last, String next) {
    return last.typed().endsWith(".")
        && last.typed().length() > 5
        && Character.isUpperCase(next.charAt(0));
  }

  /** Where the word ends without the full stop that is none of a short form's. */
  int nameEnd() {
    boolean initial = typed.length() == 2;
    return typed.endsWith(".") && !initial ? end - 1 : end;
  }

  boolean isInitial() {
    return capital && typed.length() == 2 && typed.endsWith(".");
  }

  boolean isShouted() {
    if (typed.length() <= 2) {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (Character.isLowerCase(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A full stop after it keeps what follows from being the same name. */
  boolean closes() {
    return typed.endsWith(".") && !isInitial();
  }
}
