package eu.controvoce.learning;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The lessons of this installation; callers check the city. */
interface Lessons extends ListCrudRepository<Lesson, LessonId> {

  List<Lesson> findByOrigin(String origin);

  long countByTaughtAtAfter(Instant since);

  void deleteByCity(CityId city);
}
