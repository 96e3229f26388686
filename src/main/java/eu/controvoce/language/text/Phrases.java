package eu.controvoce.language.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds phrases in a text whatever their inflection, letting small words stand in between: "danno
 * casa" is found in "gli danno subito la casa". A phrase that begins with {@code =} is found only
 * as written; a word that ends with {@code *} stands for all that begin so. Thread-safe once
 * filled.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  private static final int MARKS = 9;

  /** How many small words may stand between two words of a phrase. */
  private static final int MOST_BETWEEN = 3;

  /**
   * A phrase found.
   *
   * @param first index of its first term
   * @param last index of its last term
   */
  public record Found<T>(T value, int first, int last) {}

  private record Part(Term term, boolean prefix) {}

  /** No record: phrases are told apart by what they are, not by what they say. */
  private static final class Phrase<T> {

    private final List<Part> parts;
    private final boolean exact;
    private final T value;

    Phrase(List<Part> parts, boolean exact, T value) {
      this.parts = parts;
      this.exact = exact;
      this.value = value;
    }
  }

  private final Terms terms;
  private final Predicate<Term> small;

  /** Phrases that begin with the same word, by the next, so that few need a closer look. */
  private static final class Beginning<T> {

    private final List<Phrase<T>> always = new ArrayList<>(1);
    private final Map<String, List<Phrase<T>>> bySecond = new HashMap<>(2);

    /** Marks of the second words: most words that follow need no look-up after this. */
    private long seconds;

    void add(String second, Phrase<T> phrase) {
      bySecond.computeIfAbsent(second, _ -> new ArrayList<>(1)).add(phrase);
      seconds |= 1L << mixed(second);
    }

    List<Phrase<T>> with(String second) {
      return (seconds >>> mixed(second) & 1) == 0
          ? List.of()
          : bySecond.getOrDefault(second, List.of());
    }
  }

  private final Map<String, Beginning<T>> byFirst = new HashMap<>();

  /** Marks of the words phrases begin with: most words of a text need no look-up after this. */
  private final long[] beginnings = new long[1 << MARKS];

  public Phrases(Terms terms) {
    this(terms, Term::stop);
  }

  /**
   * @param small which words may stand between those of a phrase
   */
  public Phrases(Terms terms, Predicate<Term> small) {
    this.terms = terms;
    this.small = small;
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
      for (var key : keys(parts.getFirst())) {
        var beginning = byFirst.computeIfAbsent(key, _ -> new Beginning<>());
        beginnings[word(key)] |= 1L << mixed(key);
        if (parts.size() == 1 || isShort(parts.get(1))) {
          beginning.always.add(phrase);
        } else {
          keys(parts.get(1)).forEach(next -> beginning.add(next, phrase));
        }
      }
    }
  }

  /** A beginning too short to be looked up by. */
  private static boolean isShort(Part part) {
    return part.prefix() && part.term().form().length() < Term.STEM;
  }

  private static Set<String> keys(Part part) {
    var term = part.term();
    if (part.prefix()) {
      return Set.of(Term.stem(term.form()));
    }
    var keys = new LinkedHashSet<String>();
    keys.add(term.form());
    keys.add(term.lemma());
    return keys;
  }

  /** All phrases found, by place of their first word; they may overlap. */
  public List<Found<T>> find(List<Term> text) {
    var found = new ArrayList<Found<T>>();
    for (int at = 0; at < text.size(); at++) {
      for (var phrase : candidates(text, at)) {
        int last = match(phrase, text, at);
        if (last >= 0) {
          found.add(new Found<>(phrase.value, at, last));
        }
      }
    }
    return found;
  }

  /** The phrases that may begin with the word, each once. */
  private Collection<Phrase<T>> candidates(List<Term> text, int at) {
    Collection<Phrase<T>> all = List.of();
    for (var key : text.get(at).keys()) {
      boolean possible = (beginnings[word(key)] >>> mixed(key) & 1) != 0;
      var beginning = possible ? byFirst.get(key) : null;
      if (beginning != null) {
        all = with(all, beginning.always);
        if (beginning.seconds != 0) {
          all = withNext(all, beginning, text, at);
        }
      }
    }
    return all;
  }

  private static int word(String key) {
    return mixed(key) >>> 6 & (1 << MARKS) - 1;
  }

  private static int mixed(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  private Collection<Phrase<T>> withNext(
      Collection<Phrase<T>> before, Beginning<T> beginning, List<Term> text, int at) {
    var all = before;
    int end = Math.min(text.size(), at + MOST_BETWEEN + 2);
    for (int next = at + 1; next < end; next++) {
      for (var key : text.get(next).keys()) {
        all = with(all, beginning.with(key));
      }
      if (!small.test(text.get(next))) {
        break;
      }
    }
    return all;
  }

  /** Some and more, each once; a set of its own only where there are both. */
  private static <T> Collection<Phrase<T>> with(Collection<Phrase<T>> some, List<Phrase<T>> more) {
    if (more.isEmpty()) {
      return some;
    }
    if (some.isEmpty()) {
      return more;
    }
    var all =
        some instanceof LinkedHashSet<Phrase<T>> own ? own : new LinkedHashSet<Phrase<T>>(some);
    all.addAll(more);
    return all;
  }

  private int match(Phrase<T> phrase, List<Term> text, int at) {
    int place = at;
    int last = -1;
    for (var part : phrase.parts) {
      int limit = last < 0 || phrase.exact ? place : place + MOST_BETWEEN;
      while (place < text.size() && !matches(part, text.get(place), phrase.exact)) {
        if (place >= limit || !small.test(text.get(place))) {
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
