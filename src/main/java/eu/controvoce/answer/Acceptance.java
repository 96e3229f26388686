package eu.controvoce.answer;

/**
 * What officers did with a message when it was proposed to them.
 *
 * @param taken how often it was taken, in all cities
 * @param chosen how often somebody took it or passed it over, in all cities
 * @param rate smoothed share of takers, 0–1; 0.5 while nothing is known
 */
record Acceptance(int taken, int chosen, double rate) {

  /** What another city chose says half as much as what one's own did. */
  private static final double ELSEWHERE = 0.5;

  /**
   * The rate with one taker and one refuser added (Laplace's rule of succession), so that a single
   * choice does not decide.
   */
  static Acceptance of(int takenHere, int chosenHere, int takenElsewhere, int chosenElsewhere) {
    var rate =
        (takenHere + ELSEWHERE * takenElsewhere + 1)
            / (chosenHere + ELSEWHERE * chosenElsewhere + 2);
    return new Acceptance(takenHere + takenElsewhere, chosenHere + chosenElsewhere, rate);
  }
}
