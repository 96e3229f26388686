package eu.controvoce.campaign.operations;

import org.springframework.data.repository.ListCrudRepository;

/** What is stopped now; a handful at most. */
interface Stops extends ListCrudRepository<Stop, StopId> {}
