package eu.controvoce.learning;

import eu.controvoce.city.MemberId;
import org.springframework.data.repository.ListCrudRepository;

/** The unfinished changes, one per administrator. */
interface FrameWorks extends ListCrudRepository<FrameWork, MemberId> {}
