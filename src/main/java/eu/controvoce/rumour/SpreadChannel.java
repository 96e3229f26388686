package eu.controvoce.rumour;

/** How the words travel. */
public enum SpreadChannel {
  WORD_OF_MOUTH,
  SOCIAL_NETWORK,
  MESSAGING,
  PRESS,
  LEAFLET,
  OTHER;

  /** The usual channel at a kind of place, proposed until a person says otherwise. */
  public static SpreadChannel usualAt(PlaceType place) {
    return switch (place) {
      case SOCIAL_NETWORK -> SOCIAL_NETWORK;
      case MESSAGING -> MESSAGING;
      case PRESS -> PRESS;
      default -> WORD_OF_MOUTH;
    };
  }
}
