package eu.controvoce.campaign.slot;

import eu.controvoce.campaign.CampaignId;
import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The slots of this installation; callers check the city. */
public interface Slots extends ListCrudRepository<Slot, SlotId> {

  /** The slots of a city. */
  List<Slot> findByCity(CityId city);

  /** Whether there is a slot for a campaign. */
  boolean existsByCampaign(CampaignId campaign);
}
