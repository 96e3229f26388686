package eu.controvoce.language;

import eu.controvoce.base.Texts;
import eu.controvoce.language.text.Letters;
import eu.controvoce.language.text.RawWord;
import eu.controvoce.language.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes what people type comparable: lower case, no accents, addresses of the web and emoji left
 * out, stretched letters shortened ("bastaaaa"), figures read as letters ("imm1gr4ti"), letters
 * typed apart ("r u b a n o") joined, abbreviations ("nn", "xké") written out. The text as typed is
 * never changed; every word knows where it stood. Thread-safe.
 */
public final class Normaliser {

  private final Map<String, String> abbreviations;

  /**
   * @param abbreviations what is written out, by its lower-case form without accents
   */
  public Normaliser(Map<String, String> abbreviations) {
    this.abbreviations = Map.copyOf(abbreviations);
  }

  /** The normalised words, separated by single spaces; empty when there are none. */
  public String normalise(String text) {
    return read(text).text();
  }

  /** The normalised words of at most the first {@link Texts#LONG} characters. */
  public Normalised read(String text) {
    var seen = text.length() > Texts.LONG ? text.substring(0, Texts.LONG) : text;
    var words = new ArrayList<Normalised.Word>();
    for (var raw : Spelling.joinLetters(Letters.words(seen))) {
      for (var word : Spelling.plain(raw)) {
        addWritten(word, words);
      }
    }
    return new Normalised(words);
  }

  private void addWritten(RawWord word, List<Normalised.Word> words) {
    var form = Letters.folded(word.text());
    var written = abbreviations.get(form);
    if (written == null) {
      words.add(new Normalised.Word(form, word.text(), word.start(), word.end()));
      return;
    }
    for (var each : written.split(" ", -1)) {
      words.add(new Normalised.Word(Letters.folded(each), each, word.start(), word.end()));
    }
  }
}
