package eu.controvoce.campaign.playbook;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Playbooks put to use; callers check the city. */
interface PlaybookUses extends ListCrudRepository<PlaybookUse, PlaybookUseId> {

  List<PlaybookUse> findByPlaybook(PlaybookId playbook);

  List<PlaybookUse> findByCity(CityId city);
}
