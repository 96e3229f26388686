package eu.controvoce.language.text;

import java.util.List;

/** The dictionary forms of a language's words. Thread-safe. */
public interface WordForms {

  /**
   * The lemmas of a word, the most likely first, without accents; empty when it is not known.
   *
   * @param accented lower-case, with accents as typed
   * @param form the same without accents
   */
  List<String> lemmas(String accented, String form);
}
