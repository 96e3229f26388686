package eu.controvoce.rumour;

/** What the facts say about a claim. */
public enum Verdict {
  FALSE,
  MOSTLY_FALSE,
  PARTLY_TRUE,
  LACKS_CONTEXT,
  TRUE,
  UNVERIFIABLE,
  OPINION
}
