package eu.controvoce.rumour;

import org.springframework.data.repository.ListCrudRepository;

/** Merges that can be undone, by the rumour that gave way. */
interface Merges extends ListCrudRepository<Merge, RumourId> {}
