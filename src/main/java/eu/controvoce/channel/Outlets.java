package eu.controvoce.channel;

import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The outlets of this installation; callers check the city. */
public interface Outlets extends ListCrudRepository<Outlet, OutletId> {

  /** The outlets of a city. */
  List<Outlet> findByCity(CityId city);
}
