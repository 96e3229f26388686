package eu.controvoce.language.text;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A word with what the dictionary says about it.
 *
 * @param form lower-case without accents
 * @param lemma its most likely dictionary form, without accents; the form itself when unknown
 * @param lemmas all its dictionary forms
 * @param stop whether it carries no meaning of its own
 * @param known whether the dictionary has it
 * @param keys what it is looked up by among phrases, each once
 * @param start index of its first character in the text as typed
 * @param end index after its last character
 */
public record Term(
    String form,
    String lemma,
    List<String> lemmas,
    boolean stop,
    boolean known,
    List<String> keys,
    int start,
    int end) {

  static final int STEM = 3;

  /** The same word at another place. */
  Term at(int from, int to) {
    return new Term(form, lemma, lemmas, stop, known, keys, from, to);
  }

  /** The form, all lemmas, and its first letters with {@code *}. */
  static List<String> keys(String form, String lemma, List<String> lemmas) {
    var keys = new LinkedHashSet<String>();
    keys.add(form);
    keys.add(lemma);
    keys.addAll(lemmas);
    keys.add(stem(form));
    return List.copyOf(keys);
  }

  static String stem(String form) {
    return form.substring(0, Math.min(STEM, form.length())) + "*";
  }
}
