package eu.controvoce.rumour;

/** Where a city's handling of a rumour is. */
public enum RumourStatus {
  REPORTED,
  TRIAGED,
  VERIFYING,
  ASSESSED,
  ANSWERED,
  MONITORING,
  CLOSED,
  MERGED,
  REFERRED
}
