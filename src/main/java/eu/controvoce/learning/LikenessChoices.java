package eu.controvoce.learning;

import org.springframework.data.repository.ListCrudRepository;

/** The one choice of weights. */
interface LikenessChoices extends ListCrudRepository<LikenessChoice, String> {}
