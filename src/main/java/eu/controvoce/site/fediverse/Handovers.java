package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The ledger of what was delivered to whose server. */
interface Handovers extends ListCrudRepository<Handover, String> {

  /** The oldest of a mailbox in a state. */
  List<Handover> findTop50ByMailboxAndStateOrderByAt(String mailbox, Handover.State state);

  /** The latest of a city that ended in a state. */
  Optional<Handover> findFirstByCityAndStateOrderByEndedAtDesc(CityId city, Handover.State state);

  /** How many of a mailbox are in a state. */
  long countByMailboxAndState(String mailbox, Handover.State state);

  /** How many of a city are in a state. */
  long countByCityAndState(CityId city, Handover.State state);

  /** Forgets all of a mailbox in a state. */
  void deleteByMailboxAndState(String mailbox, Handover.State state);

  /** Forgets those that ended before. */
  void deleteByEndedAtBefore(Instant instant);
}
