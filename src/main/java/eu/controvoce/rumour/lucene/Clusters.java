package eu.controvoce.rumour.lucene;

import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.SightingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Groups texts that say nearly the same. Each group has one text that all others are like: chains,
 * where the last has nothing to do with the first, do not form. Pairs are only looked at if they
 * share something rare, so time grows with what is alike and not with the square of all.
 */
final class Clusters {

  /** From here a person would most likely call two texts the same. */
  static final double SAME = 0.7;

  /** How many of a text's rarest marks lead to candidates. */
  private static final int MARKS = 24;

  /** Marks of more texts than this tell too little. */
  private static final int TOO_COMMON = 400;

  /** The groups, the largest first. */
  List<Cluster> of(Map<SightingId, Said> texts) {
    var marks = new HashMap<SightingId, Set<String>>();
    var grams = new HashMap<SightingId, Set<String>>();
    var sharing = new HashMap<String, List<SightingId>>();
    texts.forEach((id, said) -> {
      var own = Grams.of(said.text());
      grams.put(id, own);
      var all = new LinkedHashSet<>(own);
      said.lemmas().forEach(each -> all.add("lemma:" + each));
      said.concepts().forEach(each -> all.add("concept:" + each));
      marks.put(id, all);
      all.forEach(each -> sharing.computeIfAbsent(each, key -> new ArrayList<>()).add(id));
    });
    var rarity = rarity(sharing, texts.size());
    var alike = new HashMap<SightingId, Map<SightingId, Double>>();
    texts.keySet().forEach(id -> alike.put(id, new HashMap<>()));
    for (var id : texts.keySet()) {
      for (var other : candidates(id, marks.getOrDefault(id, Set.of()), sharing)) {
        if (id.value().compareTo(other.value()) < 0) {
          var likeness =
              Likeness.between(
                  text(texts, id), grams.getOrDefault(id, Set.of()), text(texts, other), rarity);
          if (likeness.score() >= SAME) {
            links(alike, id).put(other, likeness.score());
            links(alike, other).put(id, likeness.score());
          }
        }
      }
    }
    return groups(alike);
  }

  /** Always the text with most alike left becomes the middle of the next group. */
  private static List<Cluster> groups(Map<SightingId, Map<SightingId, Double>> alike) {
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

  private static Set<SightingId> candidates(
      SightingId id, Set<String> marks, Map<String, List<SightingId>> sharing) {
    var found = new HashSet<SightingId>();
    marks.stream()
        .map(each -> sharing.getOrDefault(each, List.of()))
        .filter(each -> each.size() > 1 && each.size() <= TOO_COMMON)
        .sorted(Comparator.comparingInt(List::size))
        .limit(MARKS)
        .forEach(found::addAll);
    found.remove(id);
    return found;
  }

  private static ToDoubleFunction<String> rarity(Map<String, List<SightingId>> sharing, int texts) {
    return each -> {
      var with =
          Math.max(
              sharing.getOrDefault("lemma:" + each, List.of()).size(),
              sharing.getOrDefault("concept:" + each, List.of()).size());
      return Likeness.rarity(texts, with);
    };
  }

  private static Said text(Map<SightingId, Said> texts, SightingId id) {
    var said = texts.get(id);
    if (said == null) {
      throw new IllegalStateException("No text of " + id);
    }
    return said;
  }

  private static Map<SightingId, Double> links(
      Map<SightingId, Map<SightingId, Double>> alike, SightingId id) {
    return alike.computeIfAbsent(id, key -> new HashMap<>());
  }
}
