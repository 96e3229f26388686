package eu.controvoce.answer;

import eu.controvoce.rumour.FactId;
import org.springframework.data.repository.ListCrudRepository;

/** How the links of facts are; callers check who may see the facts. */
interface LinkHealths extends ListCrudRepository<LinkHealth, FactId> {}
