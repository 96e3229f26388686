package eu.controvoce.answer;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Approved texts, as stored; has no way to remove. */
interface MessageRevisions extends Repository<MessageRevision, String> {

  MessageRevision save(MessageRevision revision);

  /** Every approved text of a message, in any order. */
  List<MessageRevision> findByMessage(MessageId message);
}
