package eu.controvoce.campaign.strategy;

import eu.controvoce.campaign.StrategyId;
import eu.controvoce.city.CityId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The strategies of this installation; callers check the city. */
public interface Strategies extends ListCrudRepository<Strategy, StrategyId> {

  /** The strategies of a city. */
  List<Strategy> findByCity(CityId city);

  /** The strategies of all cities in one state. */
  List<Strategy> findByStatus(StrategyStatus status);
}
