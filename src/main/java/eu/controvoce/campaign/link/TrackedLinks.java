package eu.controvoce.campaign.link;

import org.springframework.data.repository.ListCrudRepository;

/** The short addresses of this installation. */
interface TrackedLinks extends ListCrudRepository<TrackedLink, String> {}
