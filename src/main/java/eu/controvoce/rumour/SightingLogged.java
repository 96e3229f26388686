package eu.controvoce.rumour;

import eu.controvoce.city.CityId;

/** News: somebody logged a sighting; published after it was saved. */
public record SightingLogged(SightingId sighting, CityId city) {}
