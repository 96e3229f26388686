package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What followers were told. */
interface Notes extends ListCrudRepository<Note, String> {

  /** Those of a city. */
  List<Note> findByCity(CityId city);
}
