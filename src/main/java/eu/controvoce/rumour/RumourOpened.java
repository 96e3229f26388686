package eu.controvoce.rumour;

import eu.controvoce.city.CityId;

/** News: a city opened a rumour; published after it was saved. */
public record RumourOpened(RumourId rumour, CityId city) {}
