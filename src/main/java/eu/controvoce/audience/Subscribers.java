package eu.controvoce.audience;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Who is on the lists; callers check the city. */
public interface Subscribers extends ListCrudRepository<Subscriber, SubscriberId> {

  /** Everybody who is or was on a list. */
  List<Subscriber> findByList(ListId list);

  /** Whose way out this is. */
  Optional<Subscriber> findByToken(String token);
}
