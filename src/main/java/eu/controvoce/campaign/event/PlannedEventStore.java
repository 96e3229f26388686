package eu.controvoce.campaign.event;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The planned events of this installation; callers check the city. */
interface PlannedEventStore extends ListCrudRepository<PlannedEvent, PlannedEventId> {

  /** The events of a city. */
  List<PlannedEvent> findByCity(CityId city);
}
