package eu.controvoce.rumour;

/** What kind of person reports; never who, and never who said it. */
public enum Reporter {
  OPERATOR,
  AGENT,
  CITIZEN,
  ANONYMOUS
}
