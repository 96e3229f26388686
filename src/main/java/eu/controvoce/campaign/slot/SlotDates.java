package eu.controvoce.campaign.slot;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.WallClock;
import eu.controvoce.campaign.slot.schedule.Occurrences;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dates of slots, with what fills them. Thread-safe. */
@Component
class SlotDates {

  /** More than this in one picture helps nobody; a calendar asks for some weeks. */
  private static final int MOST = 2_000;

  private final Slots slots;
  private final Publications publications;
  private final Cities cities;
  private final Holidays holidays;
  private final Clock clock;

  SlotDates(Slots slots, Publications publications, Cities cities, Holidays holidays, Clock clock) {
    this.slots = slots;
    this.publications = publications;
    this.cities = cities;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** Insists that a slot's rule can be read, fires at all, not too often, and still will. */
  void mustFire(Slot slot) {
    rule(slot).mustComeAfter(now(slot.city()));
  }

  /** Insists that a local time of a city is still to come. */
  void mustBeAhead(CityId city, LocalDateTime wall) {
    if (wall.isBefore(now(city))) {
      throw new InvalidInput("at", "publication.at.past");
    }
  }

  /** What the clock on the wall of a city says now. */
  LocalDateTime now(CityId city) {
    return LocalDateTime.ofInstant(clock.instant(), zone(city));
  }

  /** The dates of one slot within a time, in order, also while it is paused. */
  List<Occurrence> of(Slot slot, LocalDateTime from, LocalDateTime to) {
    return of(slot, from, to, planned(slot.city())).stream()
        .sorted(Comparator.comparing(Occurrence::at))
        .limit(MOST)
        .toList();
  }

  /** The dates of all active slots of a city within a time, in order. */
  List<Occurrence> of(CityId city, LocalDateTime from, LocalDateTime to) {
    var planned = planned(city);
    return slots.findByCity(city).stream()
        .filter(Slot::active)
        .flatMap(slot -> of(slot, from, to, planned).stream())
        .sorted(Comparator.comparing(Occurrence::at).thenComparing(each -> each.slot().name()))
        .limit(MOST)
        .toList();
  }

  private Map<PublicationId, Publication> planned(CityId city) {
    var planned = new HashMap<PublicationId, Publication>();
    publications.findByCity(city).forEach(each -> planned.put(each.id(), each));
    return planned;
  }

  /** One date of a slot; empty if the rule has none then. */
  Optional<Occurrence> find(Slot slot, LocalDateTime was) {
    return rule(slot).between(was, was.plusMinutes(1), 1).stream()
        .findFirst()
        .map(each -> occurrence(slot, each, stored(slot, each)));
  }

  /** The id for what is to fill that date next. */
  PublicationId free(Slot slot, LocalDateTime was) {
    int attempt = 0;
    var id = slot.publication(was, attempt);
    while (publications.findById(id).filter(SlotDates::isGivenUp).isPresent()) {
      id = slot.publication(was, ++attempt);
    }
    return id;
  }

  private List<Occurrence> of(
      Slot slot, LocalDateTime from, LocalDateTime to, Map<PublicationId, Publication> planned) {
    // A date moved from elsewhere into this time counts, one moved out of it does not.
    var moved = slot.changes().stream().map(Slot.Change::was).sorted().toList();
    var rule = rule(slot);
    var byRule = rule.between(from, to, MOST);
    var all = new ArrayList<>(byRule);
    moved.stream()
        .filter(each -> !byRule.contains(each))
        .filter(each -> rule.between(each, each.plusMinutes(1), 1).contains(each))
        .forEach(all::add);
    var zone = zone(slot.city());
    var start = WallClock.instant(from, zone);
    var end = WallClock.instant(to, zone);
    return all.stream()
        .map(was -> occurrence(slot, was, planned))
        .filter(each -> !each.at().isBefore(start) && each.at().isBefore(end))
        .toList();
  }

  private Occurrence occurrence(
      Slot slot, LocalDateTime was, Map<PublicationId, Publication> planned) {
    var change = slot.changeOf(was);
    var wall = change.map(Slot.Change::becomes).orElse(was);
    var zone = zone(slot.city());
    return new Occurrence(
        slot,
        was,
        wall,
        WallClock.instant(wall, zone),
        WallClock.isSkipped(wall, zone),
        change.isPresent() && change.get().becomes() == null,
        attempts(slot, was, planned).filter(each -> !isGivenUp(each)).findFirst().orElse(null));
  }

  private static Stream<Publication> attempts(
      Slot slot, LocalDateTime was, Map<PublicationId, Publication> planned) {
    var found = new ArrayList<Publication>();
    var next = planned.get(slot.publication(was, 0));
    while (next != null) {
      found.add(next);
      next = planned.get(slot.publication(was, found.size()));
    }
    return found.stream();
  }

  private Map<PublicationId, Publication> stored(Slot slot, LocalDateTime was) {
    var found = new HashMap<PublicationId, Publication>();
    var next = publications.findById(slot.publication(was, 0));
    while (next.isPresent()) {
      found.put(next.get().id(), next.get());
      next = publications.findById(slot.publication(was, found.size()));
    }
    return found;
  }

  private Occurrences rule(Slot slot) {
    var country = cities.findById(slot.city()).map(SlotDates::country).orElse("it");
    return new Occurrences(slot.recurrence(), day -> isHoliday(day, country));
  }

  private boolean isHoliday(LocalDate day, String country) {
    return holidays.on(day, country).isPresent();
  }

  /** Towns are where their zone is; Europe/Rome is Italy's. */
  private static String country(City city) {
    return Holidays.country(city.zone());
  }

  private ZoneId zone(CityId city) {
    return cities.findById(city).map(City::zone).orElse(ZoneOffset.UTC);
  }

  private static boolean isGivenUp(Publication publication) {
    return publication.status() == PublicationStatus.CANCELLED
        || publication.status() == PublicationStatus.WITHDRAWN;
  }
}
