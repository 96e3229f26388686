package eu.controvoce.campaign.calendar;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.calendar.EditorialCalendar.Entry;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What other cities let the network see of their calendar: when messages they share go out, and
 * nothing of what failed, was held or given up. To be read only. Thread-safe.
 */
@Component
class SharedPlans {

  private final Publications publications;
  private final CounterMessages messages;
  private final Cities cities;

  SharedPlans(Publications publications, CounterMessages messages, Cities cities) {
    this.publications = publications;
    this.messages = messages;
    this.cities = cities;
  }

  /** The other cities that share their messages, by name. */
  List<City> cities(Actor actor) {
    if (!actor.may(Permission.SEE_NETWORK)) {
      return List.of();
    }
    return cities.findAll().stream()
        .filter(each -> each.sharesMessages() && !each.id().equals(actor.city()))
        .sorted(Comparator.comparing(City::name))
        .toList();
  }

  /** What goes out in some of these cities from one instant to another, not included. */
  List<Entry> list(Actor actor, Collection<CityId> wanted, Instant from, Instant to) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return cities(actor).stream()
        .filter(each -> wanted.contains(each.id()))
        .flatMap(each -> of(actor, each, from, to))
        .toList();
  }

  private Stream<Entry> of(Actor actor, City city, Instant from, Instant to) {
    var within =
        publications.findByCity(city.id()).stream()
            .filter(each -> !each.at().isBefore(from) && each.at().isBefore(to))
            .filter(SharedPlans::isTold)
            .toList();
    var known =
        messages.findAllById(within.stream().map(Publication::message).distinct().toList()).stream()
            .filter(each -> each.isKnownTo(actor.ownCity()))
            .collect(Collectors.toMap(CounterMessage::id, SlotMessages::headline));
    return within.stream()
        .filter(each -> known.containsKey(each.message()))
        .map(each -> new Entry(each, known.getOrDefault(each.message(), ""), "", "", city.name()));
  }

  private static boolean isTold(Publication publication) {
    return switch (publication.status()) {
      case PLANNED, SCHEDULED, PUBLISHING, PUBLISHED, TO_DO, DONE, CORRECTED -> true;
      case FAILED, PAUSED, CANCELLED, WITHDRAWN -> false;
    };
  }
}
