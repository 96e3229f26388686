package eu.controvoce.city;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The journal as stored; has no way to change or remove. */
interface JournalEntries extends Repository<JournalEntry, String> {

  JournalEntry save(JournalEntry entry);

  List<JournalEntry> findBySubjectOrderByAtAscIdAsc(String subject);

  List<JournalEntry> findAllByOrderByAtDescIdDesc(Limit limit);
}
