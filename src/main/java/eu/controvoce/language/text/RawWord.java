package eu.controvoce.language.text;

/**
 * A word before normalising.
 *
 * @param text lower-case, with accents and with signs that may stand for letters
 * @param start index of its first character in the text as typed
 * @param end index after its last character
 * @param elided whether an apostrophe follows at once, as in "l'" or "don't"
 */
public record RawWord(String text, int start, int end, boolean elided) {

  RawWord as(String other) {
    return new RawWord(other, start, end, elided);
  }
}
