package eu.controvoce.campaign.playbook;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The playbooks of this installation; callers check who may see them. */
public interface Playbooks extends ListCrudRepository<Playbook, PlaybookId> {

  /** The playbooks a city wrote. */
  List<Playbook> findByCity(CityId city);

  /** Playbooks of all cities with this sharing. */
  List<Playbook> findBySharing(Sharing sharing);
}
