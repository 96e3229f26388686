package eu.controvoce.rumour;

/** How exactly the date is known. */
public enum DatePrecision {
  DAY,
  WEEK,
  MONTH
}
