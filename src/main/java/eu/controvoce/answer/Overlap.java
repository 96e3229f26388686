package eu.controvoce.answer;

import java.util.Collection;
import java.util.HashSet;

/** How many content words two texts have in common. */
final class Overlap {

  private Overlap() {}

  /** The words both have, each once. */
  static int shared(Collection<String> one, Collection<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(new HashSet<>(other));
    return both.size();
  }

  /** The part of {@code of}'s distinct words that {@code in} has too, 0–1; 0 for no words. */
  static double share(Collection<String> of, Collection<String> in) {
    int all = new HashSet<>(of).size();
    return all == 0 ? 0 : (double) shared(of, in) / all;
  }
}
