package eu.controvoce.answer;

import eu.controvoce.city.CityId;

/**
 * News: the approved text of a counter-message may not go out any more, since a fact it stands on
 * has fallen; published after it was saved.
 */
public record MessageNeedsRevision(MessageId message, CityId city) {}
