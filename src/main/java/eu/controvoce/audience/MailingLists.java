package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The mailing lists of this installation; callers check the city. */
public interface MailingLists extends ListCrudRepository<MailingList, ListId> {

  /** The lists of a city. */
  List<MailingList> findByCity(CityId city);
}
