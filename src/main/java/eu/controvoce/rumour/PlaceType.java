package eu.controvoce.rumour;

/** Where something was heard or seen; never finer than this and an area. */
public enum PlaceType {
  HOME,
  NEIGHBOURHOOD,
  MARKET,
  STREET,
  COMMUNITY_MEETING,
  PLACE_OF_WORSHIP,
  WORKPLACE,
  SCHOOL,
  PUBLIC_TRANSPORT,
  HEALTH_SERVICE,
  PUBLIC_COUNTER,
  SOCIAL_NETWORK,
  MESSAGING,
  PRESS
}
