package eu.controvoce.answer.ui;

/** What makes a proposal worth somebody's time. */
final class Proposals {

  /** Below this score a text has too little to do with the rumour to be shown. */
  static final double WORTH_SHOWING = 0.2;

  private Proposals() {}
}
