package eu.controvoce.exchange;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Sightings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which shared rumours are heard in which cities, and what answers them. Thread-safe. */
@Component
public class Radar {

  /** How far back a sighting counts as recent. */
  public static final Duration RECENT = Duration.ofDays(90);

  private final Rumours rumours;
  private final Sightings sightings;
  private final CounterMessages messages;
  private final Clock clock;

  Radar(Rumours rumours, Sightings sightings, CounterMessages messages, Clock clock) {
    this.rumours = rumours;
    this.sightings = sightings;
    this.messages = messages;
    this.clock = clock;
  }

  /** Every shared rumour, the most heard of late first. Other cities' words are not part of it. */
  public List<RadarEntry> entries(Actor actor) {
    actor.require(Permission.SEE_NETWORK);
    var since = LocalDate.ofInstant(clock.instant().minus(RECENT), ZoneOffset.UTC);
    var heard = recent(since);
    var answers = answers();
    return rumours.findBySharing(Sharing.NETWORK).stream()
        .filter(each -> each.mergedInto() == null)
        .filter(each -> actor.city() == null || each.isKnownTo(actor.city()))
        .map(each ->
            new RadarEntry(
                actor.city() == null ? each : each.asSeenFrom(actor.city()),
                counts(each, heard.getOrDefault(each.id(), Map.of())),
                answers.getOrDefault(each.id(), List.of())))
        .sorted(Comparator.comparingLong(RadarEntry::total).reversed())
        .toList();
  }

  private Map<RumourId, Map<CityId, Long>> recent(LocalDate since) {
    return sightings.findAll().stream()
        .filter(each -> each.rumour() != null && !each.heard().on().isBefore(since))
        .collect(
            Collectors.groupingBy(
                each -> java.util.Objects.requireNonNull(each.rumour()),
                Collectors.groupingBy(Sighting::city, Collectors.counting())));
  }

  private static Map<CityId, Long> counts(Rumour rumour, Map<CityId, Long> heard) {
    var counts = new HashMap<CityId, Long>();
    rumour.handlings().stream()
        .filter(each -> each.status() != RumourStatus.REFERRED)
        .forEach(each -> counts.put(each.city(), heard.getOrDefault(each.city(), 0L)));
    return counts;
  }

  private Map<RumourId, List<CounterMessage>> answers() {
    var found = new HashMap<RumourId, List<CounterMessage>>();
    messages.findBySharing(Sharing.NETWORK).stream()
        .filter(each -> each.publishable().isPresent())
        .forEach(each ->
            each.rumours()
                .forEach(
                    rumour -> found.computeIfAbsent(rumour, _ -> new ArrayList<>()).add(each)));
    return found;
  }
}
