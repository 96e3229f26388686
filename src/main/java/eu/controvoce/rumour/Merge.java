package eu.controvoce.rumour;

import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How things stood before one rumour became part of another, so that it can be undone.
 *
 * @param from the rumour that became part of the other
 * @param handlings how cities dealt with it
 * @param sightings those that belonged to it
 * @param matches what was thought about it
 * @param wordings what was said of the other rumour, in lower case
 * @param cities that dealt with the other rumour
 */
@Document("rumour-merges")
@TypeAlias("rumour-merge")
record Merge(
    @Id RumourId from,
    RumourId into,
    Instant at,
    List<Handling> handlings,
    Set<SightingId> sightings,
    Set<MatchId> matches,
    Set<String> wordings,
    Set<CityId> cities) {

  Merge {
    handlings = List.copyOf(handlings);
    sightings = Set.copyOf(sightings);
    matches = Set.copyOf(matches);
    wordings = Set.copyOf(wordings);
    cities = Set.copyOf(cities);
  }
}
