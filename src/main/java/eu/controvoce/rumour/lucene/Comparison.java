package eu.controvoce.rumour.lucene;

/**
 * What two texts have in common, each part 0–1. Symmetric.
 *
 * @param letters runs of letters
 * @param concepts of the coding frame
 * @param senses of their words
 * @param topics their words go with
 * @param company their words are said in
 */
record Comparison(double letters, double concepts, double senses, double topics, double company) {

  /** So many letters in common may still be chance. */
  private static final double CHANCE = 0.4;

  static Comparison of(Said one, Said other) {
    var here = one.meaning();
    var there = other.meaning();
    return new Comparison(
        one.letters().likeness(other.letters()),
        here.concepts().cosine(there.concepts()),
        here.senses().cosine(there.senses()),
        here.topics().cosine(there.topics()),
        here.company().cosine(there.company()));
  }

  /** As the weights of {@link Likeness} are ordered. */
  double[] parts() {
    return new double[] {
      Math.max(0, letters - CHANCE) / (1 - CHANCE), concepts, senses, topics, company
    };
  }
}
