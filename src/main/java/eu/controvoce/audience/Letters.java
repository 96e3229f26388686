package eu.controvoce.audience;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The ledger of e-mails. */
interface Letters extends ListCrudRepository<Letter, String> {

  List<Letter> findByPublication(String publication);
}
