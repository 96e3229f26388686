package eu.controvoce.audience;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The ledger of e-mails. */
interface Bags extends ListCrudRepository<Bag, String> {

  List<Bag> findByMailing(String mailing);

  /** Those with a letter to somebody. */
  default List<Bag> findBySubscriber(SubscriberId subscriber) {
    return findByLinesContaining(subscriber.value());
  }

  List<Bag> findByLinesContaining(String subscriber);

  List<Bag> findByAtBefore(Instant when);
}
