package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.SightingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups texts that say nearly the same. Each group has one text that all others are like: chains,
 * where the last has nothing to do with the first, do not form.
 */
final class Clusters {

  private Clusters() {}

  /** The groups among just some of the texts, the largest first. */
  static List<Cluster> of(Map<SightingId, Map<SightingId, Double>> alike, Set<SightingId> among) {
    return of(Neighbours.among(alike, among));
  }

  /**
   * The groups, the largest first: always the text with most alike becomes the middle of the next.
   *
   * @param alike for each text those that are like it, and how much
   */
  static List<Cluster> of(Map<SightingId, Map<SightingId, Double>> alike) {
    var order =
        alike.keySet().stream()
            .sorted(
                Comparator.<SightingId>comparingInt(id -> links(alike, id).size())
                    .reversed()
                    .thenComparing(SightingId::value))
            .toList();
    var taken = new HashSet<SightingId>();
    var found = new ArrayList<Cluster>();
    for (var middle : order) {
      if (!taken.contains(middle)) {
        var members = new ArrayList<SightingId>();
        members.add(middle);
        links(alike, middle).entrySet().stream()
            .filter(each -> !taken.contains(each.getKey()))
            .sorted(
                Map.Entry.<SightingId, Double>comparingByValue()
                    .reversed()
                    .thenComparing(each -> each.getKey().value()))
            .forEach(each -> members.add(each.getKey()));
        if (members.size() > 1) {
          taken.addAll(members);
          found.add(new Cluster(middle, members));
        }
      }
    }
    found.sort(
        Comparator.<Cluster>comparingInt(each -> each.members().size())
            .reversed()
            .thenComparing(each -> each.typical().value()));
    return found;
  }

  private static Map<SightingId, Double> links(
      Map<SightingId, Map<SightingId, Double>> alike, SightingId id) {
    return alike.getOrDefault(id, Map.of());
  }
}
