package eu.controvoce.answer;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A text of a counter-message that was once approved; kept for good.
 *
 * @param id message and revision, so that writing it twice keeps one
 */
@Document("message-revisions")
@TypeAlias("message-revision")
public record MessageRevision(@Id String id, MessageId message, CounterMessage.Approved approved) {

  static MessageRevision of(MessageId message, CounterMessage.Approved approved) {
    return new MessageRevision(message.value() + "." + approved.revision(), message, approved);
  }
}
