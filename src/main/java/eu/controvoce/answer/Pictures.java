package eu.controvoce.answer;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The pictures of this installation; callers check who may see them. */
interface Pictures extends ListCrudRepository<Picture, PictureId> {

  /** Those brought before then. */
  @Query("{ 'at': { $lt: ?0 } }")
  List<Picture> findOlderThan(Instant then);
}
