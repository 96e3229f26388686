package eu.controvoce.channel;

import org.springframework.data.repository.ListCrudRepository;

/** How the outlets of this installation do. */
interface OutletHealths extends ListCrudRepository<OutletHealth, OutletId> {}
