package eu.controvoce.learning;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The learnt weights of this installation. */
interface KeptLikenesses extends ListCrudRepository<KeptLikeness, ModelId> {

  List<KeptLikeness> findAllByOrderByLearntAtDesc();
}
