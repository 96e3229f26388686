package eu.controvoce.answer.ui;

/** What makes a proposal worth somebody's time. */
final class Proposals {

  /** Below this score, 0–1, a text shares little more than a word with the rumour. */
  static final double WORTH_SHOWING = 0.25;

  private Proposals() {}
}
