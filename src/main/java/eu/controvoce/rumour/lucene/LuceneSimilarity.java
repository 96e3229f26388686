package eu.controvoce.rumour.lucene;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Meanings;
import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Similar;
import eu.controvoce.rumour.SimilarSighting;
import eu.controvoce.rumour.Similarity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up candidates in the index and judges each by {@link Likeness}. */
@Component
class LuceneSimilarity implements Similarity {

  /**
   * From here up something is shown for a text that is about a topic or a group of people: of the
   * right answers among the first five of the training retellings, 98 of 100 are above.
   */
  private static final double WORTH_SHOWING = 0.005;

  /**
   * The same for a text that is about neither: of such sentences about nothing, more than 95 of 100
   * stay below, while 97 of 100 retellings are about something (measured on training sentences that
   * had no part in counting).
   */
  private static final double WORTH_SHOWING_OF_NOTHING = 0.4;

  static final int CANDIDATES = 150;

  private final KnownTexts known;
  private final Meanings meanings;
  private final Likeness likeness;

  LuceneSimilarity(KnownTexts known, Meanings meanings, Likeness likeness) {
    this.known = known;
    this.meanings = meanings;
    this.likeness = likeness;
  }

  /** The wording of a rumour, or the sighting, that is most alike. */
  private record Best<T>(T of, Said said, Comparison comparison, double score) {

    static <T> Best<T> among(Likeness likeness, T of, Said asked, List<Said> texts) {
      return texts.stream()
          .map(each -> compared(likeness, of, asked, each))
          .max(Comparator.comparingDouble(Best::score))
          .orElseThrow();
    }

    private static <T> Best<T> compared(Likeness likeness, T of, Said asked, Said other) {
      var comparison = Comparison.of(asked, other);
      return new Best<>(of, other, comparison, likeness.of(comparison));
    }
  }

  @Override
  public List<Similar> similar(Actor actor, String text, Analysis analysis, int most) {
    actor.require(Permission.SEE_NETWORK);
    var asked = Said.of(text, analysis, meanings);
    var reasons = new Reasons(meanings, asked, analysis);
    var floor = floor(asked);
    return known.likely(asked, places(actor), CANDIDATES).stream()
        .filter(each -> isVisible(actor, each))
        .map(each -> Best.among(likeness, each, asked, each.texts()))
        .filter(each -> each.score() >= floor)
        .sorted(bestFirst(each -> each.rumour().id().value()))
        .limit(most)
        .map(each -> similar(actor, each, reasons))
        .toList();
  }

  @Override
  public List<SimilarSighting> similarSightings(
      Actor actor, String text, Analysis analysis, int most) {
    actor.require(Permission.LISTEN);
    var asked = Said.of(text, analysis, meanings);
    var reasons = new Reasons(meanings, asked, analysis);
    var floor = floor(asked);
    return known.likely(asked, actor.ownCity(), CANDIDATES).entrySet().stream()
        .map(each -> Best.among(likeness, each.getKey(), asked, List.of(each.getValue())))
        .filter(each -> each.score() >= floor)
        .sorted(bestFirst(SightingId::value))
        .limit(most)
        .map(each ->
            new SimilarSighting(
                each.of(), each.score(), reasons.why(each.said(), each.comparison())))
        .toList();
  }

  private static double floor(Said asked) {
    boolean ofSomething = !asked.topics().isEmpty() || !asked.targets().isEmpty();
    return ofSomething ? WORTH_SHOWING : WORTH_SHOWING_OF_NOTHING;
  }

  @Override
  public List<Cluster> clusters(Actor actor) {
    actor.require(Permission.LISTEN);
    return Clusters.of(known.alike(actor.ownCity()));
  }

  @Override
  public List<Cluster> clusters(Actor actor, Collection<SightingId> among) {
    actor.require(Permission.LISTEN);
    return Clusters.of(known.alike(actor.ownCity()), Set.copyOf(among));
  }

  @Override
  public void rebuild() {
    known.rebuild();
  }

  @Override
  public void catchUp() {
    known.catchUp();
  }

  private static <T> Comparator<Best<T>> bestFirst(Function<T, String> id) {
    return Comparator.<Best<T>>comparingDouble(Best::score)
        .reversed()
        .thenComparing(each -> id.apply(each.of()));
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

  private static boolean isVisible(Actor actor, KnownRumour each) {
    return status(actor, each.rumour()) != RumourStatus.REFERRED || actor.may(Permission.TRIAGE);
  }

  private static @Nullable RumourStatus status(Actor actor, Rumour rumour) {
    return actor.cityIfAny().flatMap(rumour::in).map(Handling::status).orElse(null);
  }

  private static Similar similar(Actor actor, Best<KnownRumour> best, Reasons reasons) {
    var rumour = best.of().rumour();
    var status = status(actor, rumour);
    return new Similar(
        rumour.id(),
        rumour.title(),
        rumour.claim(),
        best.score(),
        reasons.why(best.said(), best.comparison()),
        status != null,
        status);
  }
}
