package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/** News: a counter-message waits to be read by a second person; published after it was saved. */
public record MessageSent(MessageId message, CityId city) {}
