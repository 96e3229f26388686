package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How alike two texts are, and why.
 *
 * <p>Each kind of evidence may convince alone, and evidence adds up: the score is one minus the
 * product of what each leaves in doubt. Concepts, backed by topics, weigh most, since they alone
 * find full retellings; letters convince when nearly all are the same. The weights were set by
 * reasoning on what each can prove, not fitted to sentences.
 *
 * @param score 0–1
 * @param reasons the weightiest first
 */
record Likeness(double score, List<Reason> reasons) {

  private static final double LETTERS = 0.97;
  private static final double WORDS = 0.65;
  private static final double CONCEPTS = 0.85;
  private static final double TOPICS = 0.15;
  private static final double TARGETS = 0.05;

  /** What the same ideas are worth if the topic is another one. */
  private static final double CONCEPTS_ELSEWHERE = 0.6;

  /** Part of the letters in common from which spelling itself is a reason. */
  private static final double SPELLING = 0.6;

  private static final int MOST_VALUES = 5;

  /** Half a shared idea's worth of doubt. */
  private static final double CAUTION = 0.5;

  Likeness {
    reasons = List.copyOf(reasons);
  }

  /** As if there were at least so many texts: in a handful, two uses do not make a word common. */
  private static final int FEWEST_TEXTS = 50;

  /**
   * How much a lemma or concept says: BM25's inverse document frequency, smoothed.
   *
   * @param texts how many there are
   * @param with how many of them have it
   * @return greater than 0; next to nothing for what is nearly everywhere
   */
  static double rarity(int texts, int with) {
    var without = Math.max(texts, FEWEST_TEXTS) - Math.min(with, texts);
    return Math.log1p((without + 2.0) / (with + 2.0));
  }

  private record Evidence(Reason reason, double weight) {}

  /**
   * Compares.
   *
   * @param query the newer text, whose words are shown
   * @param rarity of a lemma or concept: greater than 0, greater for rarer
   */
  static Likeness between(
      Said query, Set<String> queryGrams, Said other, ToDoubleFunction<String> rarity) {
    var letters = Grams.likeness(queryGrams, Grams.of(other.text()));
    var words = overlap(query.lemmas(), other.lemmas(), rarity);
    var concepts = overlap(query.concepts(), other.concepts(), rarity);
    var topics = topics(query.topics(), other.topics());
    var targets = overlap(query.targets(), other.targets(), each -> 1);
    // Few letters in common are chance: Italian shares its endings.
    var byLetters = LETTERS * Math.pow(letters, 1.3);
    var byWords = WORDS * words;
    var byConcepts = CONCEPTS * concepts * (CONCEPTS_ELSEWHERE + (1 - CONCEPTS_ELSEWHERE) * topics);
    var byTopics = TOPICS * topics;
    var byTargets = TARGETS * targets;
    var score =
        1 - (1 - byLetters) * (1 - byWords) * (1 - byConcepts) * (1 - byTopics) * (1 - byTargets);
    var found =
        Stream.of(
                new Evidence(words(query, other, rarity), byWords),
                new Evidence(
                    new Reason(
                        Reason.Type.CONCEPTS, shared(query.concepts(), other.concepts(), rarity)),
                    byConcepts),
                new Evidence(
                    new Reason(
                        Reason.Type.TOPICS,
                        shared(query.topics().keySet(), other.topics().keySet(), each -> 1)),
                    byTopics),
                new Evidence(
                    new Reason(
                        Reason.Type.TARGETS, shared(query.targets(), other.targets(), each -> 1)),
                    byTargets))
            .filter(each -> !each.reason().values().isEmpty())
            .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
            .map(Evidence::reason)
            .toList();
    if (letters < SPELLING && !found.isEmpty()) {
      return new Likeness(score, found);
    }
    var all = new ArrayList<>(found);
    all.addFirst(new Reason(Reason.Type.SPELLING, List.of()));
    return new Likeness(score, all);
  }

  /**
   * Twice the weight of what both have over the weight of what each has, held back where little is
   * in common: that one idea is shared may be chance, even if neither text has another.
   */
  private static double overlap(
      Set<String> one, Set<String> other, ToDoubleFunction<String> weight) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    var shared = one.stream().filter(other::contains).toList();
    var both = shared.stream().mapToDouble(weight).sum();
    var each = one.stream().mapToDouble(weight).sum() + other.stream().mapToDouble(weight).sum();
    return 2 * both / each * shared.size() / (shared.size() + CAUTION);
  }

  /** How sure it is that both are about the same topic: the surest one they share. */
  private static double topics(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .mapToDouble(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0.0)))
        .max()
        .orElse(0);
  }

  private static List<String> shared(
      Set<String> one, Set<String> other, ToDoubleFunction<String> rarity) {
    return one.stream()
        .filter(other::contains)
        .sorted(Comparator.comparingDouble(rarity).reversed())
        .limit(MOST_VALUES)
        .toList();
  }

  private static Reason words(Said query, Said other, ToDoubleFunction<String> rarity) {
    var typed = Grams.words(query.text());
    return new Reason(
        Reason.Type.WORDS,
        shared(query.lemmas(), other.lemmas(), rarity).stream()
            .map(each -> asTyped(each, typed))
            .distinct()
            .toList());
  }

  /** The word of the text that a lemma most likely stands for: the one with most of its start. */
  private static String asTyped(String lemma, String[] typed) {
    var best = lemma;
    var most = Math.max(2, lemma.length() / 2);
    for (var word : typed) {
      var same = 0;
      while (same < Math.min(word.length(), lemma.length())
          && word.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      if (same > most || (same == most && best.equals(lemma))) {
        most = same;
        best = word;
      }
    }
    return best;
  }
}
