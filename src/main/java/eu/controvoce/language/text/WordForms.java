package eu.controvoce.language.text;

import java.util.List;
import java.util.Set;

/** The dictionary forms of a language's words. Thread-safe. */
public interface WordForms {

  /**
   * The lemmas of a word, the most likely first, without accents; empty when it is not known.
   *
   * @param accented lower-case, with accents as typed
   * @param form the same without accents
   */
  List<String> lemmas(String accented, String form);

  /**
   * All forms of words, without accents; none where a dictionary cannot be listed. Takes a while.
   *
   * @param lemmas without accents
   */
  default Set<String> forms(Set<String> lemmas) {
    return Set.of();
  }
}
