package eu.controvoce.rumour;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The sightings of this installation; callers check the city. */
public interface Sightings extends ListCrudRepository<Sighting, SightingId> {

  /** Every sighting of a city. */
  List<Sighting> findByCity(CityId city);

  /** Every sighting linked to a rumour, or that it was opened from, in any city. */
  List<Sighting> findByRumour(RumourId rumour);

  /** A city's sightings in that state. */
  List<Sighting> findByCityAndStatus(CityId city, SightingStatus status);

  /** Every sighting that belongs to a rumour, in any city. */
  @Query("{ 'rumour': { $ne: null } }")
  List<Sighting> findLinked();
}
