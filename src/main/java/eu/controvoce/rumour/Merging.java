package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes one rumour part of another. Written so that a stop at any point loses nothing: first the
 * other rumour takes everything in, then this one gives way, then the sightings move, and the sweep
 * moves those left behind.
 */
@Component
class Merging {

  private final RumourDesk desk;
  private final Sightings sightings;
  private final Matches matches;
  private final Today today;

  Merging(RumourDesk desk, Sightings sightings, Matches matches, Today today) {
    this.desk = desk;
    this.sightings = sightings;
    this.matches = matches;
    this.today = today;
  }

  /**
   * Merges.
   *
   * @param expected version of {@code from} the person looked at
   * @param before what is done once nothing speaks against it, and before anything is written
   * @return the other rumour, grown
   */
  Rumour merge(Rumour from, Rumour into, @Nullable Long expected, Runnable before) {
    if (from.id().equals(into.id()) || into.mergedInto() != null || from.mergedInto() != null) {
      throw new RuleBroken("rumour.rule.merge", from.code(), into.code());
    }
    // Noticed before anything is written: somebody else may have changed it meanwhile.
    desk.change(from.id(), expected, same -> same);
    before.run();
    desk.change(into.id(), null, now -> now.absorb(from, today.in(from.home())));
    desk.change(from.id(), expected, now -> now.mergeInto(into.id()));
    move(from.id(), into.id());
    desk.tell(new RumourMerged(from.id(), into.id()));
    return count(into.id());
  }

  /** Takes the sightings of a merged rumour along; safe to repeat. */
  void move(RumourId from, RumourId into) {
    for (var sighting : sightings.findByRumour(from)) {
      sightings.save(sighting.moveTo(into));
      desk.tell(new SightingChanged(sighting.id(), sighting.city()));
    }
    for (var match : matches.findByRumour(from)) {
      matches.save(match.moveTo(into));
    }
  }

  /** Counts all sightings of a rumour anew, city by city. */
  Rumour count(RumourId rumour) {
    return count(rumour, sightings.findByRumour(rumour));
  }

  /** The same, given the sightings. */
  Rumour count(RumourId rumour, List<Sighting> linked) {
    var byCity = linked.stream().collect(Collectors.groupingBy(Sighting::city));
    return desk.change(
        rumour,
        null,
        now -> {
          var counted = now;
          for (var city : byCity.keySet()) {
            counted = counted.reach(city, today.now());
          }
          for (var city : counted.cities()) {
            counted = Linking.counted(counted, city, byCity.getOrDefault(city, new ArrayList<>()));
          }
          return counted;
        });
  }
}
