package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/** News: a counter-message is no longer used; published after it was saved. */
public record MessageRetired(MessageId message, CityId city) {}
