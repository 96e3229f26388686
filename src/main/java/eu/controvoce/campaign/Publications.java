package eu.controvoce.campaign;

import org.springframework.data.repository.ListCrudRepository;

/**
 * The publications of this installation; callers check the city. One that cannot be read makes only
 * {@code findById} fail.
 */
public interface Publications
    extends ListCrudRepository<Publication, PublicationId>, PublicationLists {}
