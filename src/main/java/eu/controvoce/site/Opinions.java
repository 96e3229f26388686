package eu.controvoce.site;

import eu.controvoce.answer.MessageId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What readers say; callers check the city. */
interface Opinions extends ListCrudRepository<Opinion, String> {

  /** What readers say of a message, in any order. */
  List<Opinion> findByMessage(MessageId message);
}
