package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.Meanings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Measures how rumours are found again, with the index and the judgement the product uses. */
public final class MatchBench {

  static final int CANDIDATES = LuceneSimilarity.CANDIDATES;
  static final List<String> HERE = List.of(KnownRumour.NETWORK);

  private final Analyst analyst;
  private final Meanings meanings;

  public MatchBench(Analyst analyst, Meanings meanings) {
    this.analyst = analyst;
    this.meanings = meanings;
  }

  /**
   * What was found of those asked for.
   *
   * @param reciprocal mean of one over the rank
   */
  public record Found(int rumours, int asked, double first, double amongFive, double reciprocal) {}

  /** A rumour with how likely it is the one asked for. */
  record Judged(long number, double score) {}

  /**
   * Opens a rumour for each group's first sentence and asks for it with the others.
   *
   * @param lines name of the group, tab, sentence
   * @param typos how many letters of each question are spoilt; 0 asks for the other sentences
   */
  public Found retellings(List<String> lines, int typos) {
    var groups = new LinkedHashMap<String, List<String>>();
    for (var line : lines) {
      var cells = line.split("\t", -1);
      if (cells.length >= 2) {
        groups.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1].strip());
      }
    }
    var index = new WordingIndex();
    Map<Long, Said> known = new LinkedHashMap<>();
    for (var group : groups.values()) {
      long number = known.size();
      known.put(number, said(group.getFirst()));
      index.put(Long.toString(number), number, HERE, List.of(said(group.getFirst())));
    }
    int asked = 0;
    int first = 0;
    int five = 0;
    double reciprocal = 0;
    var random = new Random(7);
    long right = 0;
    for (var group : groups.values()) {
      var questions = typos == 0 ? group.subList(1, group.size()) : group.subList(0, 1);
      for (var question : questions) {
        long its = right;
        int rank =
            judged(index, known, said(spoilt(question, typos, random))).stream()
                    .map(Judged::number)
                    .toList()
                    .indexOf(its)
                + 1;
        asked++;
        first += rank == 1 ? 1 : 0;
        five += rank >= 1 && rank <= 5 ? 1 : 0;
        reciprocal += rank == 0 ? 0 : 1.0 / rank;
      }
      right++;
    }
    return new Found(
        groups.size(),
        asked,
        (double) first / asked,
        (double) five / asked,
        reciprocal / asked);
  }

  /** As the product looks: what is likely by the index, judged, the best first. */
  static List<Judged> judged(WordingIndex index, Map<Long, Said> known, Said said) {
    var found = new ArrayList<Judged>();
    for (long number : index.candidates(said, HERE, CANDIDATES)) {
      var other = known.get(number);
      if (other != null) {
        found.add(new Judged(number, Likeness.SHIPPED.of(Comparison.of(said, other).parts())));
      }
    }
    found.sort(Comparator.comparingDouble(Judged::score).reversed());
    return found;
  }

  /** Letters swapped, left out or doubled, never at a word's beginning. */
  private static String spoilt(String text, int typos, Random random) {
    var spoilt = new StringBuilder(text);
    for (int left = typos, tries = 0; left > 0 && tries < 200; tries++) {
      int at = 1 + random.nextInt(Math.max(1, spoilt.length() - 2));
      if (Character.isLetter(spoilt.charAt(at))
          && Character.isLetter(spoilt.charAt(at - 1))
          && at + 1 < spoilt.length()
          && Character.isLetter(spoilt.charAt(at + 1))) {
        char c = spoilt.charAt(at);
        switch (random.nextInt(3)) {
          case 0 -> spoilt.deleteCharAt(at);
          case 1 -> spoilt.insert(at, c);
          default -> {
            spoilt.setCharAt(at, spoilt.charAt(at + 1));
            spoilt.setCharAt(at + 1, c);
          }
        }
        left--;
      }
    }
    return spoilt.toString();
  }

  Said said(String text) {
    return Said.of(text, analysis(text), meanings);
  }

  Analysis analysis(String text) {
    return analyst.analyse(text, Locale.ITALIAN);
  }

  Meanings meanings() {
    return meanings;
  }
}
