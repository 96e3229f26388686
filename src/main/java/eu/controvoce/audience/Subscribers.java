package eu.controvoce.audience;

import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Who is on the lists; callers check the city. */
public interface Subscribers extends ListCrudRepository<Subscriber, SubscriberId> {

  /** Everybody who is or was on a list. */
  List<Subscriber> findByList(ListId list);

  /** Wherever one address is or was on a list. */
  List<Subscriber> findByPerson(String person);

  /** Several people as letters need them, in no order. */
  @Query(
      value = "{ '_id': { '$in': ?0 } }",
      fields = "{ 'person': 1, 'sealed': 1, 'language': 1, 'unsubscribedAt': 1 }")
  List<Addressee> addressees(Collection<String> ids);

  /** All who want their e-mails this often. */
  List<Subscriber> findByPace(Pace pace);
}
