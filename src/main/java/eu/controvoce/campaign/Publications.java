package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The publications of this installation; callers check the city. */
public interface Publications extends ListCrudRepository<Publication, PublicationId> {

  /** The publications of a city. */
  List<Publication> findByCity(CityId city);

  /** The publications of a campaign. */
  List<Publication> findByCampaign(CampaignId campaign);

  /** The publications of a message, in any campaign. */
  List<Publication> findByMessage(MessageId message);
}
