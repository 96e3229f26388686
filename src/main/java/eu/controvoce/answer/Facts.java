package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The facts of this installation; callers check who may see them. */
public interface Facts extends ListCrudRepository<Fact, FactId> {

  /** The facts a city keeps. */
  List<Fact> findByCity(CityId city);

  /** Facts of all cities with this sharing. */
  List<Fact> findBySharing(Sharing sharing);
}
