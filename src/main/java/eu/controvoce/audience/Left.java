package eu.controvoce.audience;

import eu.controvoce.city.CityId;

/**
 * A list somebody leaves or left.
 *
 * @param list its name
 * @param already whether they had left it before
 */
public record Left(CityId city, String list, boolean already) {}
