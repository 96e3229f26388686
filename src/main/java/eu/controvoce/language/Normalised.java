package eu.controvoce.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text made comparable, word by word, each knowing where it stands in the text as typed.
 *
 * @param words in reading order; empty when the text holds no letters or digits
 */
public record Normalised(List<Word> words) {

  /**
   * One word.
   *
   * @param form lower-case, without accents, abbreviations written out
   * @param accented the same with its accents as typed, for looking up in a dictionary
   * @param start index of its first character (UTF-16 unit) in the text as typed
   * @param end index after its last character
   */
  public record Word(String form, String accented, int start, int end) {}

  public Normalised {
    words = List.copyOf(words);
  }

  /** The normalised words, separated by single spaces. */
  public String text() {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }
}
