package eu.controvoce.rumour;

/** Who knows of an item. */
public enum Sharing {
  /** Its own city only. */
  CITY,
  /** Every city of the network. */
  NETWORK
}
