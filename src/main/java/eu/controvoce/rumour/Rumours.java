package eu.controvoce.rumour;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The rumours of this installation; callers check who may see them. */
public interface Rumours extends ListCrudRepository<Rumour, RumourId> {

  /** Rumours that reached a city. */
  @Query("{ 'handlings.city': ?0 }")
  List<Rumour> findHandledIn(CityId city);

  /** Rumours every city may know of. */
  List<Rumour> findBySharing(Sharing sharing);
}
