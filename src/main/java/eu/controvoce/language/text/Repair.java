package eu.controvoce.language.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the word that was meant by an unknown one: a letter wrong, missing, added or swapped, or
 * words written as one. Only words that matter to the coding frame are offered. Thread-safe.
 */
public final class Repair {

  /** Mends nothing. */
  public static final Repair NONE = new Repair(Map.of(), Set.of());

  private static final int SHORTEST_TYPO = 5;
  private static final int SHORTEST_SWAPPED = 4;
  private static final int SHORTEST_GLUED = 8;
  private static final int LONGEST = 60;

  /** Two letters in the wrong order are a likelier slip than a letter too many or too few. */
  private static final double SWAPPED = 3;

  /** The first letter is seldom wrong. */
  private static final double FIRST_WRONG = 4;

  private final Map<String, Integer> counts;
  private final Map<String, List<String>> byDeletion = new HashMap<>();
  private final Set<String> glue;
  private final double total;

  /**
   * @param counts the words that may be meant, and how common each is
   * @param glue short words that may stand between them when words are written as one
   */
  public Repair(Map<String, Integer> counts, Set<String> glue) {
    this.counts = Map.copyOf(counts);
    this.glue = Set.copyOf(glue);
    total = counts.values().stream().mapToInt(Integer::intValue).sum() + 1.0;
    counts.keySet().stream().filter(each -> each.length() >= SHORTEST_SWAPPED).forEach(this::index);
  }

  private void index(String word) {
    byDeletion.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(word);
    deletions(word)
        .forEach(each -> byDeletion.computeIfAbsent(each, _ -> new ArrayList<>(1)).add(word));
  }

  private static Set<String> deletions(String word) {
    var deletions = new HashSet<String>();
    for (int i = 0; i < word.length(); i++) {
      deletions.add(word.substring(0, i) + word.substring(i + 1));
    }
    return deletions;
  }

  /** The word or words most likely meant; empty when nothing is close enough. */
  public List<String> mend(String word) {
    if (counts.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    if (counts.containsKey(word)) {
      return List.of();
    }
    if (word.length() >= SHORTEST_SWAPPED) {
      var near = nearest(word);
      if (!near.isEmpty()) {
        return List.of(near);
      }
    }
    return word.length() >= SHORTEST_GLUED ? apart(word) : List.of();
  }

  /** Whether a word was cut in two: not both parts are words, the whole is one that matters. */
  boolean isOneWord(Term first, Term second) {
    boolean bothWords = (first.known() || first.stop()) && (second.known() || second.stop());
    return !bothWords && counts.containsKey(first.form() + second.form());
  }

  private String nearest(String word) {
    var candidates = new HashSet<>(byDeletion.getOrDefault(word, List.of()));
    deletions(word).forEach(each -> candidates.addAll(byDeletion.getOrDefault(each, List.of())));
    var best = "";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (var candidate : candidates) {
      int distance = Distance.between(word, candidate);
      boolean close = distance == 1 || (distance == 2 && word.length() >= 8);
      boolean enough = word.length() >= SHORTEST_TYPO || isSwapped(word, candidate);
      if (close && enough && (word.charAt(0) == candidate.charAt(0) || distance == 1)) {
        double score =
            Math.log(counts.getOrDefault(candidate, 1))
                - 4.0 * distance
                + (isSwapped(word, candidate) ? SWAPPED : 0)
                - (word.charAt(0) == candidate.charAt(0) ? 0 : FIRST_WRONG);
        if (score > bestScore || (score == bestScore && candidate.compareTo(best) < 0)) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Same letters in another order: in so short a word nothing else is a slip for sure. */
  private static boolean isSwapped(String word, String other) {
    return word.length() == other.length()
        && Arrays.equals(word.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** The most likely way to cut the word into known words, each letter used. */
  private List<String> apart(String word) {
    int n = word.length();
    var best = new double[n + 1];
    var from = new int[n + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int end = 1; end <= n; end++) {
      for (int start = Math.max(0, end - 20); start < end; start++) {
        double score = best[start] + score(word.substring(start, end));
        if (score > best[end]) {
          best[end] = score;
          from[end] = start;
        }
      }
    }
    if (best[n] == Double.NEGATIVE_INFINITY) {
      return List.of();
    }
    var words = new ArrayDeque<String>();
    for (int end = n; end > 0; end = from[end]) {
      words.addFirst(word.substring(from[end], end));
    }
    return words.size() > 1 + n / 3 ? List.of() : List.copyOf(words);
  }

  private double score(String part) {
    var count = counts.get(part);
    if (count != null && part.length() >= 3) {
      return Math.log(count / total);
    }
    return glue.contains(part) ? Math.log(5 / total) : Double.NEGATIVE_INFINITY;
  }
}
