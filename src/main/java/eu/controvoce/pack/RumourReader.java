package eu.controvoce.pack;

import eu.controvoce.city.City;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads rumours, and counts in them the sightings of the same pack. */
final class RumourReader {

  private final Reading reading;

  RumourReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Rumour> read(Entry entry) {
    return entry.make(() -> rumour(entry));
  }

  /** The rumour with what was heard of it: dates, number and words, as if linked one by one. */
  static Rumour counted(Rumour rumour, List<Sighting> all) {
    var theirs =
        all.stream()
            .filter(each -> rumour.id().equals(each.rumour()))
            .sorted(Comparator.comparing(each -> each.heard().on()))
            .toList();
    var grown = rumour;
    for (var sighting : theirs) {
      grown = grown.say(wording(sighting));
    }
    for (var city : rumour.cities()) {
      var dates =
          theirs.stream()
              .filter(each -> each.city().equals(city))
              .map(each -> each.heard().on())
              .toList();
      grown =
          grown.handle(
              city,
              each ->
                  each.heardAnew(
                      dates.isEmpty() ? null : dates.getFirst(),
                      dates.isEmpty() ? null : dates.getLast(),
                      dates.size()));
    }
    return grown;
  }

  private static Wording wording(Sighting sighting) {
    return new Wording(
        sighting.exactWords(),
        sighting.language(),
        sighting.city(),
        sighting.heard().on(),
        sighting.status() == SightingStatus.PROMOTED || sighting.rumour() != null
            ? sighting.id()
            : null);
  }

  private Rumour rumour(Entry entry) {
    var home = reading.city(entry, "home").orElseThrow(Skipped::new);
    var key = reading.own(entry, "rumour");
    var id = new RumourId(reading.id(key));
    var kind = entry.oneOf("kind", RumourKind.class);
    var language = entry.text("language");
    var handlings = handlings(entry, kind);
    return new Rumour(
        id,
        null,
        reading.making().code(home, "D", id),
        entry.text("title"),
        entry.text("claim"),
        language,
        kind,
        wordings(entry, home, language, handlings),
        entry.maybeText("narrative").orElse(null),
        reading.topics(entry, "topics"),
        reading.targetGroups(entry, "targetGroups"),
        entry.maybeText("grainOfTruth").orElse(null),
        entry.texts("feedingArguments"),
        entry.maybeText("worryBehind").orElse(null),
        home.id(),
        entry.oneOf("sharing", Sharing.class),
        handlings,
        null,
        reading.demo());
  }

  private List<Handling> handlings(Entry entry, RumourKind kind) {
    var reader = new HandlingReader(reading, kind);
    var found = new ArrayList<Handling>();
    var cities = new HashSet<String>();
    for (var each : entry.list("handlings")) {
      if (!cities.add(each.text("city"))) {
        each.problem("city", "has two handlings of this rumour");
      }
      reader.read(each).ifPresent(found::add);
    }
    if (!entry.has("handlings")) {
      entry.problem("handlings", "is missing");
    }
    return found;
  }

  private List<Wording> wordings(
      Entry entry, City home, String language, List<Handling> handlings) {
    var days = reading.days(home);
    var on =
        handlings.stream()
            .filter(each -> each.city().equals(home.id()))
            .map(each -> each.reportedAt().atZone(home.zone()).toLocalDate())
            .findFirst()
            .orElse(days.date(0));
    return entry.texts("wordings").stream()
        .map(each -> new Wording(each, language, home.id(), on, null))
        .toList();
  }
}
