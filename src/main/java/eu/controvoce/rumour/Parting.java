package eu.controvoce.rumour;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.RuleBroken;
import java.time.Duration;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Undoes what {@link Merging} did: sightings, matches, wordings and handlings go back to where they
 * were; what came to the other rumour since stays there. The rumour comes back first and what is
 * left is done again by the sweep, so a stop at any point loses nothing.
 */
@Component
class Parting {

  private static final Logger log = LoggerFactory.getLogger(Parting.class);

  /** A merge that is being carried out must not be taken for one that was being undone. */
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private final RumourDesk desk;
  private final Rumours rumours;
  private final Sightings sightings;
  private final Matches matches;
  private final Merges merges;
  private final Merging merging;
  private final Today today;

  Parting(
      RumourDesk desk,
      Rumours rumours,
      Sightings sightings,
      Matches matches,
      Merges merges,
      Merging merging,
      Today today) {
    this.desk = desk;
    this.rumours = rumours;
    this.sightings = sightings;
    this.matches = matches;
    this.merges = merges;
    this.merging = merging;
    this.today = today;
  }

  /** Notes how things stand before a merge. */
  void remember(Rumour from, Rumour into) {
    merges.save(
        new Merge(
            from.id(),
            into.id(),
            today.now(),
            from.handlings(),
            sightings.findByRumour(from.id()).stream()
                .map(Sighting::id)
                .collect(Collectors.toSet()),
            matches.findByRumour(from.id()).stream().map(Match::id).collect(Collectors.toSet()),
            into.wordings().stream()
                .map(each -> Rumour.folded(each.text()))
                .collect(Collectors.toSet()),
            new HashSet<>(into.cities())));
  }

  /** Whether a merge can be undone. */
  boolean canUndo(Rumour from) {
    return from.mergedInto() != null
        && merges.existsById(from.id())
        && rumours
            .findById(from.mergedInto())
            .filter(each -> each.mergedInto() == null)
            .isPresent();
  }

  /**
   * Undoes it.
   *
   * @return the rumour, on its own again
   * @throws RuleBroken if it is part of none, nobody noted how things stood, or the other one
   *     became part of a third
   */
  Rumour undo(Rumour from) {
    var merge = merges.findById(from.id()).orElse(null);
    if (merge == null || !canUndo(from)) {
      throw new RuleBroken("rumour.rule.unmerge", from.code());
    }
    desk.change(from.id(), null, now -> now.part(merge.handlings()));
    finish(merge);
    return desk.change(from.id(), null, same -> same);
  }

  /** Finishes what a stop left behind; tells how many. */
  int finishAll() {
    var done = 0;
    for (var each : merges.findAll()) {
      var from = rumours.findById(each.from()).orElse(null);
      if (from != null
          && from.mergedInto() == null
          && each.at().plus(SETTLED).isBefore(today.now())) {
        try {
          finish(each);
          done++;
        } catch (Conflict e) {
          log.info("Rumour {} is parted later: {}", each.from(), e.key());
        }
      }
    }
    return done;
  }

  private void finish(Merge merge) {
    for (var sighting : sightings.findAllById(merge.sightings())) {
      if (merge.into().equals(sighting.rumour())) {
        sightings.save(sighting.moveTo(merge.from()));
        desk.tell(new SightingChanged(sighting.id(), sighting.city()));
      }
    }
    for (var match : matches.findAllById(merge.matches())) {
      if (merge.into().equals(match.rumour())) {
        matches.save(match.moveTo(merge.from()));
      }
    }
    merging.count(merge.into());
    var from = merging.count(merge.from());
    desk.change(merge.into(), null, now -> now.shed(from, merge.wordings(), merge.cities()));
    merges.deleteById(merge.from());
    desk.tell(new RumourParted(merge.from(), merge.into()));
  }
}
