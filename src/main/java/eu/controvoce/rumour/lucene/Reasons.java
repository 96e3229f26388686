package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Meanings;
import eu.controvoce.rumour.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Why a text is like another one, in what people can see in it. */
final class Reasons {

  /** Part of the letters in common from which spelling itself is a reason. */
  private static final double SPELLING = 0.6;

  private static final int MOST_VALUES = 5;

  private final Meanings meanings;
  private final Said asked;
  private final Analysis analysis;
  private final String[] typed;

  /**
   * @param asked the newer text, whose words are shown
   * @param analysis of that text
   */
  Reasons(Meanings meanings, Said asked, Analysis analysis) {
    this.meanings = meanings;
    this.asked = asked;
    this.analysis = analysis;
    typed = Grams.words(asked.text());
  }

  /** The weightiest first. */
  List<Reason> why(Said other, Comparison comparison) {
    var reasons = new ArrayList<Reason>();
    if (comparison.letters() >= SPELLING) {
      reasons.add(new Reason(Reason.Type.SPELLING, List.of()));
    }
    var here = asked.meaning();
    var there = other.meaning();
    add(reasons, Reason.Type.CONCEPTS, here.concepts().shared(there.concepts()));
    add(reasons, Reason.Type.WORDS, asTyped(here.words().shared(there.words())));
    add(reasons, Reason.Type.RELATED, asTyped(meanings.related(analysis, there)));
    add(reasons, Reason.Type.TOPICS, both(asked.topics().keySet(), other.topics().keySet()));
    add(reasons, Reason.Type.TARGETS, both(asked.targets(), other.targets()));
    if (reasons.isEmpty()) {
      reasons.add(new Reason(Reason.Type.SPELLING, List.of()));
    }
    return reasons;
  }

  private static void add(List<Reason> reasons, Reason.Type type, List<String> values) {
    if (!values.isEmpty()) {
      reasons.add(new Reason(type, values.stream().distinct().limit(MOST_VALUES).toList()));
    }
  }

  private static List<String> both(Set<String> one, Set<String> other) {
    var both = new TreeSet<>(one);
    both.retainAll(other);
    return List.copyOf(both);
  }

  private List<String> asTyped(List<String> lemmas) {
    return lemmas.stream().map(this::asTyped).toList();
  }

  /** The word of the text that a lemma most likely stands for: the one with most of its start. */
  private String asTyped(String lemma) {
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
