package eu.controvoce.channel;

/**
 * What came of trying an outlet's connection.
 *
 * @param works whether it would publish
 * @param words what was found, for people
 */
public record Trial(boolean works, Why words) {

  /** It would publish; the words say as whom and where. */
  public static Trial works(Why words) {
    return new Trial(true, words);
  }

  /** It would not; the words say what to mend. */
  public static Trial fails(Why words) {
    return new Trial(false, words);
  }
}
