package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Meanings;
import eu.controvoce.rumour.LikenessFigures;
import eu.controvoce.rumour.LikenessSchool;
import eu.controvoce.rumour.LikenessWeights;
import eu.controvoce.rumour.Match;
import eu.controvoce.rumour.MatchStatus;
import eu.controvoce.rumour.Matches;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.lucene.LogisticFit.Pair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns from matches that people confirmed or rejected. */
@Component
class MatchSchool implements LikenessSchool {

  /** So much is believed of the shipped weights as some two hundred decisions can say. */
  private static final double HOLD = 4;

  /** With so many letters in common it is the sighting itself that the rumour was given. */
  private static final double ITSELF = 0.95;

  private final Likeness likeness;
  private final Retellings retellings;
  private final Matches matches;
  private final Sightings sightings;
  private final KnownTexts known;
  private final Meanings meanings;

  MatchSchool(
      Likeness likeness,
      Retellings retellings,
      Matches matches,
      Sightings sightings,
      KnownTexts known,
      Meanings meanings) {
    this.likeness = likeness;
    this.retellings = retellings;
    this.matches = matches;
    this.sightings = sightings;
    this.known = known;
    this.meanings = meanings;
  }

  @Override
  public LikenessWeights shipped() {
    return Likeness.SHIPPED;
  }

  @Override
  public LikenessWeights inUse() {
    return likeness.weights();
  }

  @Override
  public void use(LikenessWeights weights) {
    likeness.use(weights);
  }

  @Override
  public List<Instant> decisions() {
    return decided().stream().map(Match::at).filter(Objects::nonNull).toList();
  }

  @Override
  public LikenessWeights learn() {
    var decided = decided();
    Map<SightingId, Sighting> said =
        sightings.findAllById(decided.stream().map(Match::sighting).distinct().toList()).stream()
            .collect(Collectors.toMap(Sighting::id, Function.identity()));
    var pairs = new ArrayList<Pair>();
    for (var match : decided) {
      var sighting = said.get(match.sighting());
      var parts = sighting == null ? null : parts(sighting, match);
      if (parts != null) {
        pairs.add(new Pair(parts, match.status() == MatchStatus.CONFIRMED, 1));
      }
    }
    var before = new double[Likeness.SHIPPED.parts().size() + 1];
    before[0] = Likeness.SHIPPED.bias();
    for (int at = 1; at < before.length; at++) {
      before[at] = Likeness.SHIPPED.parts().get(at - 1);
    }
    var fitted = LogisticFit.near(before, HOLD, pairs);
    return new LikenessWeights(fitted[0], Arrays.stream(fitted).skip(1).boxed().toList());
  }

  @Override
  public LikenessFigures measure(LikenessWeights weights) {
    return retellings.measure(weights);
  }

  private List<Match> decided() {
    return matches.findAll().stream()
        .filter(
            each -> each.status() == MatchStatus.CONFIRMED || each.status() == MatchStatus.REJECTED)
        .toList();
  }

  /** What a sighting has in common with the wording most like it that is not its own. */
  private double @Nullable [] parts(Sighting sighting, Match match) {
    var rumour = known.rumour(match.rumour());
    if (rumour == null) {
      return null;
    }
    var asked = Said.of(sighting.exactWords(), sighting.findings(), meanings);
    double[] best = null;
    for (var text : rumour.texts()) {
      var comparison = Comparison.of(asked, text);
      if (comparison.letters() < ITSELF
          && (best == null
              || likeness.weights().of(comparison.parts()) > likeness.weights().of(best))) {
        best = comparison.parts();
      }
    }
    return best;
  }
}
