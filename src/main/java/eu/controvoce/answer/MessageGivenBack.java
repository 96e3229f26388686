package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/** News: a reader asked for changes to a counter-message; published after it was saved. */
public record MessageGivenBack(MessageId message, CityId city) {}
