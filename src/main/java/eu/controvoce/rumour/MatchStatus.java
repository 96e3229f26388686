package eu.controvoce.rumour;

/** Where a match is. */
public enum MatchStatus {
  SUGGESTED,
  CONFIRMED,
  REJECTED,
  DETACHED
}
