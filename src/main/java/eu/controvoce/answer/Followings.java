package eu.controvoce.answer;

import eu.controvoce.rumour.RumourId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Which messages went along with a merged rumour. */
interface Followings extends ListCrudRepository<Following, String> {

  List<Following> findByFrom(RumourId from);
}
