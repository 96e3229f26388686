package eu.controvoce.rumour.lucene;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.language.Analysis;
import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Similar;
import eu.controvoce.rumour.SimilarSighting;
import eu.controvoce.rumour.Similarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks up candidates in the index and judges each by {@link Likeness}. */
@Component
class LuceneSimilarity implements Similarity {

  /** Below this nobody would call two texts the same, so it is not worth showing. */
  private static final double WORTH_SHOWING = 0.2;

  private static final int CANDIDATES = 150;

  private final KnownTexts known;
  private final Clusters clusters = new Clusters();

  LuceneSimilarity(KnownTexts known) {
    this.known = known;
  }

  @Override
  public List<Similar> similar(Actor actor, String text, Analysis analysis, int most) {
    actor.require(Permission.SEE_NETWORK);
    var best = new HashMap<RumourId, Likeness>();
    var said = Said.of(text, analysis);
    var grams = Grams.of(text);
    try (var rarity = known.rumours().rarity()) {
      for (var hit : known.rumours().candidates(said, grams, places(actor), CANDIDATES)) {
        var rumour = known.rumour(new RumourId(hit.owner()));
        // What was removed a moment ago may still be a candidate.
        if (rumour != null && hit.text() < rumour.texts().size()) {
          var likeness = Likeness.between(said, grams, rumour.texts().get(hit.text()), rarity::of);
          best.merge(rumour.rumour().id(), likeness, (a, b) -> a.score() >= b.score() ? a : b);
        }
      }
    }
    return best.entrySet().stream()
        .filter(each -> each.getValue().score() >= WORTH_SHOWING)
        .sorted(byScore())
        .flatMap(each -> similar(actor, each.getKey(), each.getValue()).stream())
        .limit(most)
        .toList();
  }

  @Override
  public List<SimilarSighting> similarSightings(
      Actor actor, String text, Analysis analysis, int most) {
    actor.require(Permission.LISTEN);
    var said = Said.of(text, analysis);
    var grams = Grams.of(text);
    var found = new ArrayList<SimilarSighting>();
    var own = List.of(KnownRumour.city(actor.ownCity().value()));
    try (var rarity = known.sightings().rarity()) {
      for (var hit : known.sightings().candidates(said, grams, own, CANDIDATES)) {
        var id = new SightingId(hit.owner());
        var sighting = known.sighting(id);
        if (sighting != null) {
          var likeness = Likeness.between(said, grams, sighting.said(), rarity::of);
          found.add(new SimilarSighting(id, likeness.score(), likeness.reasons()));
        }
      }
    }
    return found.stream()
        .filter(each -> each.score() >= WORTH_SHOWING)
        .sorted(Comparator.comparingDouble(SimilarSighting::score).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<Cluster> clusters(Actor actor) {
    actor.require(Permission.LISTEN);
    return clusters.of(known.sightingsOf(actor.ownCity()));
  }

  @Override
  public List<Cluster> clusters(Actor actor, Collection<SightingId> among) {
    actor.require(Permission.LISTEN);
    var all = known.sightingsOf(actor.ownCity());
    var some = new HashMap<SightingId, Said>();
    for (var id : among) {
      var said = all.get(id);
      if (said != null) {
        some.put(id, said);
      }
    }
    return clusters.of(some);
  }

  @Override
  public void rebuild() {
    known.rebuild();
  }

  @Override
  public void catchUp() {
    known.catchUp();
  }

  private static Comparator<Map.Entry<RumourId, Likeness>> byScore() {
    Comparator<Map.Entry<RumourId, Likeness>> ascending =
        Comparator.comparingDouble(each -> each.getValue().score());
    return ascending.reversed().thenComparing(each -> each.getKey().value());
  }

  private static List<String> places(Actor actor) {
    if (actor.city() == null) {
      return List.of(KnownRumour.NETWORK);
    }
    var own = actor.city().value();
    return List.of(
        actor.may(Permission.TRIAGE) ? KnownRumour.desk(own) : KnownRumour.city(own),
        KnownRumour.NETWORK);
  }

  private List<Similar> similar(Actor actor, RumourId id, Likeness likeness) {
    var found = known.rumour(id);
    if (found == null) {
      return List.of();
    }
    var rumour = found.rumour();
    var status = actor.cityIfAny().flatMap(rumour::in).map(Handling::status).orElse(null);
    if (status == RumourStatus.REFERRED && !actor.may(Permission.TRIAGE)) {
      return List.of();
    }
    return List.of(
        new Similar(
            id,
            rumour.title(),
            rumour.claim(),
            likeness.score(),
            likeness.reasons(),
            status != null,
            status));
  }
}
