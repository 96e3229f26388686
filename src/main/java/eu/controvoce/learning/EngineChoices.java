package eu.controvoce.learning;

import org.springframework.data.repository.ListCrudRepository;

/** Holds the one choice. */
interface EngineChoices extends ListCrudRepository<EngineChoice, String> {}
