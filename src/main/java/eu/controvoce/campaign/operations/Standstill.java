package eu.controvoce.campaign.operations;

import eu.controvoce.city.CityId;
import java.util.Set;

/**
 * What stands still at one moment.
 *
 * @param everything whether nothing at all goes out
 * @param cities where nothing goes out
 */
public record Standstill(boolean everything, Set<CityId> cities) {

  public Standstill {
    cities = Set.copyOf(cities);
  }

  /** Whether nothing of this city goes out. */
  public boolean holds(CityId city) {
    return everything || cities.contains(city);
  }
}
