package eu.controvoce.site.fediverse;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import eu.controvoce.site.PublicSheet;
import java.util.Optional;

/**
 * An answer as a city's account tells it.
 *
 * @param language the city's, for what we say ourselves
 * @param sheet empty while its text is under revision
 */
record Entry(CityId city, MessageId message, String language, Optional<PublicSheet> sheet) {}
