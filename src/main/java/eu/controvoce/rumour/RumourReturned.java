package eu.controvoce.rumour;

import eu.controvoce.city.CityId;

/** News: a quiet rumour is back in a city; published after it was saved. */
public record RumourReturned(RumourId rumour, CityId city) {}
