package eu.controvoce.city;

/**
 * News: what is said about a city, or a setting of it, was changed; published after it was saved.
 */
public record CityChanged(CityId city) {}
