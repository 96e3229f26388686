package eu.controvoce.answer;

/** How a counter-message is built. */
public enum Form {
  /** Fact, warning, fallacy, fact: the order of the Debunking Handbook 2020. */
  DEBUNK,
  PREBUNK,
  NARRATIVE,
  QUESTION,
  TESTIMONY
}
