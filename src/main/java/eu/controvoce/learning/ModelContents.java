package eu.controvoce.learning;

import org.springframework.data.repository.ListCrudRepository;

/** The weights of the models that can be put to use. */
interface ModelContents extends ListCrudRepository<ModelContent, ModelId> {}
