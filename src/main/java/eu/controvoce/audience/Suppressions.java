package eu.controvoce.audience;

import org.springframework.data.repository.ListCrudRepository;

/** The addresses nothing is sent to. */
interface Suppressions extends ListCrudRepository<Suppressed, String> {}
