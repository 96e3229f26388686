package eu.controvoce.pack;

import eu.controvoce.city.City;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.Heard;
import eu.controvoce.rumour.ListenersReaction;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.SpreadChannel;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sightings. One that belongs to a rumour counts as coded by a person like that rumour. */
final class SightingReader {

  private static final LocalTime ENTERED = LocalTime.of(17, 30);

  private final Reading reading;
  private final List<Rumour> rumours;

  SightingReader(Reading reading, List<Rumour> rumours) {
    this.reading = reading;
    this.rumours = List.copyOf(rumours);
  }

  Optional<Sighting> read(Entry entry) {
    return entry.make(() -> sighting(entry, reading.city(entry, "city").orElseThrow(Skipped::new)));
  }

  private Sighting sighting(Entry entry, City city) {
    var key = reading.own(entry, "sighting");
    var id = new SightingId(reading.id(key));
    var words = entry.text("words");
    var day = entry.number("day");
    if (day > 0) {
      entry.problem("day", "nothing is heard in the future");
    }
    var rumour = reading.reference(entry, "rumour", "rumour", RumourId::new).orElse(null);
    var discarded = entry.maybeText("discarded").orElse(null);
    var topics = topics(entry, rumour);
    return new Sighting(
        id,
        null,
        reading.making().code(city, "S", id),
        city.id(),
        words,
        entry.maybeText("language").orElse(city.language()),
        entry.flag("paraphrase"),
        heard(entry, city, day),
        reading.days(city).past(day, ENTERED),
        null,
        reading.making().analysis(city, id, words),
        topics,
        rumour != null,
        status(entry, city, rumour, discarded),
        rumour,
        discarded,
        reading.demo());
  }

  private List<String> topics(Entry entry, @Nullable RumourId rumour) {
    var own = reading.topics(entry, "topics");
    return own.isEmpty()
        ? rumours.stream()
            .filter(each -> each.id().equals(rumour))
            .findFirst()
            .map(Rumour::topics)
            .orElse(List.of())
        : own;
  }

  private SightingStatus status(
      Entry entry, City city, @Nullable RumourId rumour, @Nullable String discarded) {
    var promoted = entry.flag("promoted");
    if (rumour == null) {
      if (promoted) {
        entry.problem("promoted", "needs the rumour that was opened from it");
      }
      return discarded == null ? SightingStatus.NEW : SightingStatus.DISCARDED;
    }
    if (discarded != null) {
      entry.problem("discarded", "what belongs to a rumour is not discarded");
    }
    if (rumours.stream()
        .anyMatch(each -> each.id().equals(rumour) && each.in(city.id()).isEmpty())) {
      entry.problem("rumour", "has no handling in " + city.id());
    }
    return promoted ? SightingStatus.PROMOTED : SightingStatus.LINKED;
  }

  private Heard heard(Entry entry, City city, int day) {
    var area = entry.maybeText("area");
    area.filter(each -> !city.areas().contains(each))
        .ifPresent(
            each -> entry.problem("area", "no area “%s” in %s".formatted(each, city.name())));
    var place = entry.oneOf("place", PlaceType.class);
    return new Heard(
        reading.days(city).date(day),
        entry.maybeOneOf("precision", DatePrecision.class).orElse(DatePrecision.DAY),
        area.orElse(null),
        place,
        entry
            .maybeOneOf("spread", SpreadChannel.class)
            .orElseGet(() -> SpreadChannel.usualAt(place)),
        entry.maybeOneOf("via", ReportedVia.class).orElse(ReportedVia.COUNTER),
        entry.maybeNumber("reach").orElse(null),
        entry.maybeOneOf("reaction", ListenersReaction.class).orElse(null),
        entry.maybeText("worry").orElse(null),
        entry.maybeOneOf("reporter", Reporter.class).orElse(Reporter.OPERATOR));
  }
}
