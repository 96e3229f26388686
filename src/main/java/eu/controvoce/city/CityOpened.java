package eu.controvoce.city;

/**
 * Somebody opened a city; not told of cities that a pack brings along with what belongs to them.
 */
public record CityOpened(City city) {}
