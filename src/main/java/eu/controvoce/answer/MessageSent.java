package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * News: a counter-message waits to be read by a second person; published after it was saved.
 *
 * @param by who sent it, perhaps not who wrote it
 */
public record MessageSent(MessageId message, CityId city, @Nullable MemberId by) {}
