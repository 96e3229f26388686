package eu.controvoce.answer;

import eu.controvoce.rumour.RumourId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a message went along when its rumour became part of another, so that it can go back.
 *
 * @param id message and rumour, so that noting it twice keeps one
 * @param answeredBoth whether it answered the other rumour before
 */
@Document("message-followings")
@TypeAlias("message-following")
record Following(@Id String id, MessageId message, RumourId from, boolean answeredBoth) {

  static Following of(CounterMessage message, RumourId from, RumourId into) {
    return new Following(
        message.id().value() + "." + from.value(),
        message.id(),
        from,
        message.rumours().contains(into));
  }
}
