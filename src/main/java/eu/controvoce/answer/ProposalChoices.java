package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What cities did with proposals. */
interface ProposalChoices extends ListCrudRepository<ProposalChoice, String> {

  List<ProposalChoice> findByCity(CityId city);
}
