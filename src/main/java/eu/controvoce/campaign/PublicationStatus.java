package eu.controvoce.campaign;

/** Where a publication is in its life. */
public enum PublicationStatus {
  PLANNED,
  SCHEDULED,
  PUBLISHING,
  PUBLISHED,
  FAILED,
  PAUSED,
  CANCELLED,
  TO_DO,
  DONE,
  CORRECTED,
  WITHDRAWN
}
