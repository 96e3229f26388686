package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/**
 * News: a reader left comments on a counter-message that somebody else had decided on; published
 * after it was saved.
 */
public record MessageCommented(MessageId message, CityId city) {}
