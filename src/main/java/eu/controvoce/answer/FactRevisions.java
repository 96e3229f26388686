package eu.controvoce.answer;

import eu.controvoce.rumour.FactId;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Facts as they stood, as stored; has no way to remove. */
interface FactRevisions extends Repository<FactRevision, String> {

  FactRevision save(FactRevision revision);

  boolean existsById(String id);

  /** Every state of a fact, in any order. */
  List<FactRevision> findByFact(FactId fact);
}
