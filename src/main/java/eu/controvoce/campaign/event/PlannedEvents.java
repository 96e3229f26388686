package eu.controvoce.campaign.event;

import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The events of a city, for its calendar. Members of other cities see none. Thread-safe. */
@Component
public class PlannedEvents {

  private final PlannedEventStore events;
  private final Journal journal;

  PlannedEvents(PlannedEventStore events, Journal journal) {
    this.events = events;
    this.journal = journal;
  }

  /**
   * What happens, in part at least, from {@code from} on and before {@code to}, in order; empty for
   * members of other cities and of the network.
   */
  public List<PlannedEvent> between(Actor actor, CityId city, Instant from, Instant to) {
    return city.equals(actor.city())
        ? events.findByCity(city).stream()
            .filter(each -> each.isBetween(from, to))
            .sorted(
                Comparator.comparing(PlannedEvent::from)
                    .thenComparing(PlannedEvent::title)
                    .thenComparing(each -> each.id().value()))
            .toList()
        : List.of();
  }

  /**
   * Takes one away; importing its file again brings it back.
   *
   * @throws NotFound if there is none, or none of the actor's city
   */
  public void remove(Actor actor, PlannedEventId id) {
    actor.require(Permission.PLAN);
    var found =
        events
            .findById(id)
            .filter(each -> each.city().equals(actor.city()))
            .orElseThrow(() -> new NotFound("event.missing"));
    events.delete(found);
    journal.record(
        actor, Journal.subject("city", found.city()), found.city(), "journal.event.removed");
  }
}
