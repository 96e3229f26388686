package eu.controvoce.rumour;

/** Where a sighting is in its life. */
public enum SightingStatus {
  NEW,
  LINKED,
  PROMOTED,
  DISCARDED
}
