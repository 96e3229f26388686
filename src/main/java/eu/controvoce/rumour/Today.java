package eu.controvoce.rumour;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is in a city. Thread-safe. */
@Component
public class Today {

  private final Cities cities;
  private final Clock clock;

  Today(Cities cities, Clock clock) {
    this.cities = cities;
    this.clock = clock;
  }

  /** The local date in that city. */
  public LocalDate in(CityId city) {
    return in(city(city));
  }

  /** The local date in that city. */
  public LocalDate in(City city) {
    return LocalDate.ofInstant(now(), city.zone());
  }

  Instant now() {
    return clock.instant();
  }

  City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }
}
