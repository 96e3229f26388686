package eu.controvoce.rumour;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What was thought and said about which sighting belongs to which rumour. */
public interface Matches extends ListCrudRepository<Match, MatchId> {

  /** Everything thought about a sighting. */
  List<Match> findBySighting(SightingId sighting);

  /** Everything thought about a rumour. */
  List<Match> findByRumour(RumourId rumour);
}
