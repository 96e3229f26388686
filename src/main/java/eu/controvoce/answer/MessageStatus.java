package eu.controvoce.answer;

/** Where a counter-message is in its life. */
public enum MessageStatus {
  DRAFT,
  IN_REVIEW,
  CHANGES_REQUESTED,
  APPROVED,
  NEEDS_REVISION,
  RETIRED
}
