package eu.controvoce.insight;

/**
 * One bar: a topic or an area with its sightings, now and in the period before.
 *
 * @param key topic code or name of the area; empty where it is not known
 */
public record Share(String key, long now, long before) {}
