package eu.controvoce.rumour;

/**
 * What waits in a city.
 *
 * @param sightings new, not linked and not set aside
 * @param toTriage rumours nobody judged yet
 * @param overdue rumours whose answer is late
 * @param mine rumours the actor verifies
 */
public record Waiting(long sightings, int toTriage, int overdue, int mine) {}
