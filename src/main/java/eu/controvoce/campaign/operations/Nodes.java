package eu.controvoce.campaign.operations;

import org.springframework.data.repository.ListCrudRepository;

/** The processes that were seen within the last week. */
public interface Nodes extends ListCrudRepository<NodeSeen, String> {}
