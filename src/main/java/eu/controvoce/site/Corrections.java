package eu.controvoce.site;

import eu.controvoce.answer.MessageId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What was told about changed texts; callers check the city. */
interface Corrections extends ListCrudRepository<Correction, String> {

  /** What was told about a message's texts, in any order. */
  List<Correction> findByMessage(MessageId message);
}
