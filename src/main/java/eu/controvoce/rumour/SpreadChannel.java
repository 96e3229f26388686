package eu.controvoce.rumour;

/** How the words travel. */
public enum SpreadChannel {
  WORD_OF_MOUTH,
  SOCIAL_NETWORK,
  MESSAGING,
  PRESS,
  LEAFLET,
  OTHER
}
