package eu.controvoce.rumour;

import eu.controvoce.city.CityId;

/** News: a city gave its verdict; published after it was saved. */
public record RumourAssessed(RumourId rumour, CityId city) {}
