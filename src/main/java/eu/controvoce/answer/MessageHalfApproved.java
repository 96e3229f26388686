package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/** News: somebody approved a counter-message, and somebody else has to; published after saving. */
public record MessageHalfApproved(MessageId message, CityId city) {}
