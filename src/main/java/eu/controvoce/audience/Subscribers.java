package eu.controvoce.audience;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Who is on the lists; callers check the city. */
public interface Subscribers extends ListCrudRepository<Subscriber, SubscriberId> {

  /** Everybody who is or was on a list. */
  List<Subscriber> findByList(ListId list);

  /** Wherever one address is or was on a list. */
  List<Subscriber> findByPerson(String person);

  /** All who want their e-mails this often. */
  List<Subscriber> findByPace(Pace pace);
}
