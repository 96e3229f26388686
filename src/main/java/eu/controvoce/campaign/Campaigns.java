package eu.controvoce.campaign;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The campaigns of this installation; callers check the city. */
public interface Campaigns extends ListCrudRepository<Campaign, CampaignId> {

  /** The campaigns of a city. */
  List<Campaign> findByCity(CityId city);

  /** The campaigns of all cities in one state. */
  List<Campaign> findByStatus(CampaignStatus status);
}
