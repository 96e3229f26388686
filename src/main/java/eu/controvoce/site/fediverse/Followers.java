package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Who follows. */
interface Followers extends ListCrudRepository<Follower, String> {

  /** Those of a city. */
  List<Follower> findByCity(CityId city);

  /** How many a city has. */
  long countByCity(CityId city);

  /** How many are reached through a mailbox. */
  long countByMailbox(String mailbox);

  /** Forgets all that are reached through a mailbox. */
  void deleteByMailbox(String mailbox);
}
