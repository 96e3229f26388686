package eu.controvoce.language;

/**
 * What a text says, as far as two texts can be compared by it. The rarer a mark, the more it
 * weighs. Immutable.
 */
public final class Meaning {

  /** A text that nothing is known of. */
  public static final Meaning NONE =
      new Meaning(Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Direction.NONE, Direction.NONE);

  private final Bag words;
  private final Bag concepts;
  private final Bag senses;
  private final Direction topics;
  private final Direction company;

  /**
   * @param words by lemma
   * @param concepts by key
   * @param senses by key, what its words may have to do with
   * @param topics how well each topic, and none, goes with its words
   * @param company what its words are said together with
   */
  public Meaning(Bag words, Bag concepts, Bag senses, Direction topics, Direction company) {
    this.words = words;
    this.concepts = concepts;
    this.senses = senses;
    this.topics = topics;
    this.company = company;
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

  /** How well each topic, and none, goes with its words; nowhere if no word is known. */
  public Direction topics() {
    return topics;
  }

  /**
   * What its words are said together with: near for texts that share no word but are about the same
   * things.
   */
  public Direction company() {
    return company;
  }
}
