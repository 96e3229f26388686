package eu.controvoce.rumour;

import eu.controvoce.city.CityId;

/** News: a sighting was linked, taken back, set aside or coded; published after it was saved. */
public record SightingChanged(SightingId sighting, CityId city) {}
