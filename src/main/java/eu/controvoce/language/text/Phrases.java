package eu.controvoce.language.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds phrases in a text whatever their inflection, letting small words stand in between: "danno
 * casa" is found in "gli danno subito la casa". A phrase that begins with {@code =} is found only
 * as written; a word that ends with {@code *} stands for all that begin so. Thread-safe once
 * filled.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  /** How many small words may stand between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  private static final int STEM = 3;

  /**
   * A phrase found.
   *
   * @param first index of its first term
   * @param last index of its last term
   */
  public record Found<T>(T value, int first, int last) {}

  private record Part(Term term, boolean prefix) {}

  private record Phrase<T>(List<Part> parts, boolean exact, T value) {}

  private final Terms terms;
  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

  public Phrases(Terms terms) {
    this.terms = terms;
  }

  /** Adds a phrase; one without any word is left out. */
  public void add(String form, T value) {
    boolean exact = form.startsWith("=");
    var all = new ArrayList<Part>();
    for (var token : (exact ? form.substring(1) : form).strip().split("\\s+", -1)) {
      boolean prefix = token.endsWith("*");
      terms.of(token.replace("*", "")).forEach(each -> all.add(new Part(each, prefix)));
    }
    var telling = all.stream().filter(each -> !each.term().stop()).toList();
    // One telling word alone would be found far too often: "più di noi" is not "noi".
    var parts = exact || telling.size() < 2 ? all : telling;
    if (!parts.isEmpty()) {
      var phrase = new Phrase<>(List.copyOf(parts), exact, value);
      keys(parts.getFirst())
          .forEach(key -> byFirst.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(phrase));
    }
  }

  private static Set<String> keys(Part part) {
    var term = part.term();
    if (part.prefix()) {
      return Set.of(stem(term.form()));
    }
    var keys = new LinkedHashSet<String>();
    keys.add(term.form());
    keys.add(term.lemma());
    return keys;
  }

  private static String stem(String form) {
    return form.substring(0, Math.min(STEM, form.length())) + "*";
  }

  /** All phrases found, by place of their first word; they may overlap. */
  public List<Found<T>> find(List<Term> text) {
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < text.size(); at++) {
      var tried = new LinkedHashSet<Phrase<T>>();
      for (var key : textKeys(text.get(at))) {
        tried.addAll(byFirst.getOrDefault(key, List.of()));
      }
      for (var phrase : tried) {
        int last = match(phrase, text, at);
        if (last >= 0) {
          found.add(new Found<>(phrase.value(), at, last));
        }
      }
    }
    return found;
  }

  private static Set<String> textKeys(Term term) {
    var keys = new LinkedHashSet<String>();
    keys.add(term.form());
    keys.add(term.lemma());
    keys.addAll(term.lemmas());
    keys.add(stem(term.form()));
    return keys;
  }

  private static <T> int match(Phrase<T> phrase, List<Term> text, int at) {
    int place = at;
    int last = -1;
    for (var part : phrase.parts()) {
      int limit = last < 0 || phrase.exact() ? place : place + MOST_BETWEEN;
      while (place < text.size() && !matches(part, text.get(place), phrase.exact())) {
        if (place >= limit || !text.get(place).stop()) {
          return -1;
        }
        place++;
      }
      if (place >= text.size()) {
        return -1;
      }
      last = place++;
    }
    return last;
  }

  private static boolean matches(Part part, Term word, boolean exact) {
    var term = part.term();
    if (part.prefix()) {
      return word.form().startsWith(term.form());
    }
    if (term.form().equals(word.form())) {
      return true;
    }
    return !exact && (term.lemma().equals(word.lemma()) || word.lemmas().contains(term.form()));
  }
}
