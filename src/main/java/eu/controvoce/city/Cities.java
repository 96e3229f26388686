package eu.controvoce.city;

import org.springframework.data.repository.ListCrudRepository;

/** The cities of this installation. */
public interface Cities extends ListCrudRepository<City, CityId> {}
