package eu.controvoce.learning;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All states of the changes to the frame. */
interface FrameEditions extends ListCrudRepository<FrameEdition, Long> {

  List<FrameEdition> findAllByOrderByNumberDesc();
}
