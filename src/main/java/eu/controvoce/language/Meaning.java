package eu.controvoce.language;

/**
 * What a text says, as far as two texts can be compared by it. The rarer a mark, the more it
 * weighs. Immutable.
 */
public final class Meaning {

  /** A text that nothing is known of. */
  public static final Meaning NONE = new Meaning(Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, new float[0]);

  private final Bag words;
  private final Bag concepts;
  private final Bag senses;
  private final float[] topics;

  /**
   * @param words by lemma
   * @param concepts by key
   * @param senses by key, what its words may have to do with
   * @param topics how well each topic, and none, goes with its words; of length 1 as a vector
   */
  public Meaning(Bag words, Bag concepts, Bag senses, float[] topics) {
    this.words = words;
    this.concepts = concepts;
    this.senses = senses;
    this.topics = topics.clone();
  }

  /** By lemma. */
  public Bag words() {
    return words;
  }

  /** By key of the coding frame. */
  public Bag concepts() {
    return concepts;
  }

  /** By key of the senses. */
  public Bag senses() {
    return senses;
  }

  /** How alike the topics of both are, 0–1; 0 if either has no words that are known. */
  public double topics(Meaning other) {
    double sum = 0;
    for (int at = 0; at < Math.min(topics.length, other.topics.length); at++) {
      sum += (double) topics[at] * other.topics[at];
    }
    return sum;
  }
}
