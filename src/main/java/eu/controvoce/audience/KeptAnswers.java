package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What went out lately; callers check the city. */
public interface KeptAnswers extends ListCrudRepository<KeptAnswer, String> {

  /** All of a city. */
  List<KeptAnswer> findByCity(CityId city);
}
