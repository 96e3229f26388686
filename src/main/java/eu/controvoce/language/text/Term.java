package eu.controvoce.language.text;

import java.util.List;

/**
 * A word with what the dictionary says about it.
 *
 * @param form lower-case without accents
 * @param lemma its most likely dictionary form, without accents; the form itself when unknown
 * @param lemmas all its dictionary forms
 * @param stop whether it carries no meaning of its own
 * @param known whether the dictionary has it
 * @param start index of its first character in the text as typed
 * @param end index after its last character
 */
public record Term(
    String form,
    String lemma,
    List<String> lemmas,
    boolean stop,
    boolean known,
    int start,
    int end) {}
