package eu.controvoce.audience;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Requests that wait for a confirmation. */
interface SubscriptionRequests extends ListCrudRepository<SubscriptionRequest, String> {

  List<SubscriptionRequest> findByWaiting(boolean waiting);

  List<SubscriptionRequest> findByPerson(String person);
}
