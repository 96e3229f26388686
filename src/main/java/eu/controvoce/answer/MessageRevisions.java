package eu.controvoce.answer;

import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** Approved texts, as stored; has no way to remove. */
interface MessageRevisions extends Repository<MessageRevision, String> {

  MessageRevision save(MessageRevision revision);

  /** Approved texts that show a picture. */
  @Query(
      """
      { $or: [
        { 'approved.content.picture.picture': ?0 }, { 'approved.content.variants.media': ?0 } ] }
      """)
  List<MessageRevision> findShowing(String picture);

  /** Every approved text of a message, in any order. */
  List<MessageRevision> findByMessage(MessageId message);
}
