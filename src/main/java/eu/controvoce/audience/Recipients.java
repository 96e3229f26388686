package eu.controvoce.audience;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who a list reaches. Thread-safe. */
@Component
class Recipients {

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");

  private final Subscribers subscribers;
  private final Cities cities;
  private final Clock clock;

  Recipients(Subscribers subscribers, Cities cities, Clock clock) {
    this.subscribers = subscribers;
    this.cities = cities;
    this.clock = clock;
  }

  /** Whoever is on it now; for a part of another list, whoever fits there. */
  List<Subscriber> of(MailingList list) {
    var segment = list.segment();
    return subscribers.findByList(segment == null ? list.id() : segment.of()).stream()
        .filter(Subscriber::isActive)
        .filter(each -> segment == null || segment.takes(each))
        .toList();
  }

  /** The day in a city. */
  LocalDate today(CityId city) {
    return LocalDate.ofInstant(clock.instant(), cities.findById(city).map(City::zone).orElse(HOME));
  }

  /** The names of a city's neighbourhoods. */
  List<String> areas(CityId city) {
    return cities.findById(city).map(City::areas).orElse(List.of());
  }
}
