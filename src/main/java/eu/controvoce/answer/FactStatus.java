package eu.controvoce.answer;

/** Where a fact is in its life. */
public enum FactStatus {
  DRAFT,
  CHECKED,
  PUBLISHED,
  REVIEW_DUE,
  WITHDRAWN
}
