package eu.controvoce.rumour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts right what a stop between two writes left behind: sightings are the truth, and what rumours
 * say of them is made again. Safe to run at any time and on any node.
 */
@Component
public class RumourUpkeep {

  private static final Logger log = LoggerFactory.getLogger(RumourUpkeep.class);

  private final Rumours rumours;
  private final Sightings sightings;
  private final Merging merging;
  private final Parting parting;
  private final RumourDesk desk;

  RumourUpkeep(
      Rumours rumours, Sightings sightings, Merging merging, Parting parting, RumourDesk desk) {
    this.rumours = rumours;
    this.sightings = sightings;
    this.merging = merging;
    this.parting = parting;
    this.desk = desk;
  }

  /**
   * Moves sightings of merged rumours along, frees those whose rumour was never saved, and counts
   * where the counts are wrong.
   *
   * @return how many items were put right
   */
  public int repair() {
    var repaired = parting.finishAll();
    var linked = new HashMap<RumourId, List<Sighting>>();
    for (var sighting : sightings.findLinked()) {
      if (sighting.rumour() != null) {
        linked.computeIfAbsent(sighting.rumour(), key -> new ArrayList<>()).add(sighting);
      }
    }
    for (var rumour : rumours.findAll()) {
      var theirs = linked.remove(rumour.id());
      if (rumour.mergedInto() != null) {
        if (theirs != null) {
          merging.move(rumour.id(), rumour.mergedInto());
          merging.count(rumour.mergedInto());
          repaired++;
        }
      } else if (isMiscounted(rumour, theirs == null ? List.of() : theirs)) {
        merging.count(rumour.id());
        repaired++;
      }
    }
    for (var orphans : linked.values()) {
      for (var orphan : orphans) {
        if (orphan.rumour() != null && !rumours.existsById(orphan.rumour())) {
          sightings.save(orphan.release());
          desk.tell(new SightingChanged(orphan.id(), orphan.city()));
          repaired++;
        }
      }
    }
    if (repaired > 0) {
      log.info("Put {} rumours and sightings back in step", repaired);
    }
    return repaired;
  }

  private static boolean isMiscounted(Rumour rumour, List<Sighting> theirs) {
    var counts =
        theirs.stream().collect(Collectors.groupingBy(Sighting::city, Collectors.counting()));
    return !rumour.cities().containsAll(counts.keySet())
        || rumour.handlings().stream()
            .anyMatch(each -> each.sightings() != counts.getOrDefault(each.city(), 0L));
  }
}
