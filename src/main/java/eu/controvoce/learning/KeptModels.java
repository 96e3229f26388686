package eu.controvoce.learning;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The models of this installation, without their content. */
interface KeptModels extends ListCrudRepository<KeptModel, ModelId> {

  List<KeptModel> findAllByOrderByTrainedAtDesc();
}
