package eu.controvoce.answer;

import java.util.List;

/** How a counter-message is built, and the parts it needs besides its headline. */
public enum Form {
  /** Fact, warning, fallacy, fact: the order of the Debunking Handbook 2020. */
  DEBUNK("openingFact", "warning", "fallacy", "closingFact"),
  /** The trick is shown before the rumour comes, not the rumour. */
  PREBUNK("openingFact", "warning", "fallacy"),
  /** A story, and what it shows. */
  NARRATIVE("openingFact", "closingFact"),
  /** A question, and what helps to think about it. */
  QUESTION("openingFact", "closingFact"),
  /** Somebody's own words, and the fact beyond them. */
  TESTIMONY("openingFact", "closingFact");

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<String> parts;

  Form(String... parts) {
    this.parts = List.of(parts);
  }

  /**
   * The parts it cannot do without, by the names of {@link Content}, in the order they are read.
   */
  public List<String> parts() {
    return parts;
  }
}
