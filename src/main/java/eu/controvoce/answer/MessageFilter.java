package eu.controvoce.answer;

import eu.controvoce.rumour.RumourId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which counter-messages to list.
 *
 * @param scope the own city's, or what the other cities share
 * @param statuses empty for all
 * @param rumour that they answer; {@code null} for any
 * @param text that headline, text or code contain, in any case; {@code null} for any
 */
public record MessageFilter(
    Scope scope, Set<MessageStatus> statuses, @Nullable RumourId rumour, @Nullable String text) {

  /** Whose messages. */
  public enum Scope {
    /** The own city's. */
    OWN,
    /** Those other cities share. */
    NETWORK,
    /** Both. */
    ALL
  }

  /** Everything the own city wrote. */
  public static final MessageFilter OWN = new MessageFilter(Scope.OWN, Set.of(), null, null);

  /** Everything the actor may see. */
  public static final MessageFilter ALL = new MessageFilter(Scope.ALL, Set.of(), null, null);

  public MessageFilter {
    statuses = Set.copyOf(statuses);
  }

  /** The own city's messages in these states. */
  public static MessageFilter in(MessageStatus... statuses) {
    return new MessageFilter(Scope.OWN, Set.of(statuses), null, null);
  }

  /** Messages of any city that answer a rumour. */
  public static MessageFilter answering(RumourId rumour) {
    return new MessageFilter(Scope.ALL, Set.of(), rumour, null);
  }

  boolean takes(CounterMessage message) {
    var content = message.content();
    return (statuses.isEmpty() || statuses.contains(message.status()))
        && (rumour == null || message.rumours().contains(rumour))
        && (text == null || Found.in(text, message.code(), content.headline(), content.body()));
  }
}
