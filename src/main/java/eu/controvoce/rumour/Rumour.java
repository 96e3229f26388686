package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The canonical claim that circulates, true, false or unverified, and how each city that heard it
 * deals with it. Immutable; every change returns a new one, to be saved through {@link Rumours}.
 *
 * @param code shown to people, for example {@code TO-D-0007}
 * @param title neutral; never names a person
 * @param claim what is said, as a sentence
 * @param language ISO 639-1 of title and claim
 * @param wordings ways it is said, oldest first
 * @param narrative the story it belongs to; {@code null} if none was named
 * @param grainOfTruth what is true in it; {@code null} if nothing was noted
 * @param feedingArguments arguments that feed it
 * @param worryBehind the need or fear behind it; {@code null} if nothing was noted
 * @param home the city that opened it
 * @param sharing who knows of it
 * @param handlings one per city that heard it; never empty
 * @param mergedInto the rumour it became part of; {@code null} unless merged
 * @param demo whether it came with the starter pack
 */
@Document("rumours")
@TypeAlias("rumour")
public record Rumour(
    @Id RumourId id,
    @Version @Nullable Long version,
    String code,
    String title,
    String claim,
    String language,
    RumourKind kind,
    List<Wording> wordings,
    @Nullable String narrative,
    List<String> topics,
    List<String> targetGroups,
    @Nullable String grainOfTruth,
    List<String> feedingArguments,
    @Nullable String worryBehind,
    CityId home,
    Sharing sharing,
    List<Handling> handlings,
    @Nullable RumourId mergedInto,
    boolean demo) {

  public Rumour {
    title = Texts.required("title", title, Texts.SHORT);
    claim = Texts.required("claim", claim, Texts.MEDIUM);
    wordings = List.copyOf(wordings);
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
    feedingArguments = List.copyOf(feedingArguments);
    handlings = List.copyOf(handlings);
  }

  /** How a city deals with it, if it reached that city. */
  public Optional<Handling> in(CityId city) {
    return handlings.stream().filter(each -> each.city().equals(city)).findFirst();
  }

  /** The cities it reached. */
  public List<CityId> cities() {
    return handlings.stream().map(Handling::city).toList();
  }

  /** How many sightings belong to it, over all cities. */
  public int sightings() {
    return handlings.stream().mapToInt(Handling::sightings).sum();
  }

  /** Whether somebody who works for that city may know of it. */
  public boolean isKnownTo(CityId city) {
    return home.equals(city)
        || in(city).isPresent()
        || (sharing == Sharing.NETWORK
            && in(home).map(each -> each.status() != RumourStatus.REFERRED).orElse(true));
  }

  /** The same rumour where one more city has it. Nothing changes if the city has it already. */
  public Rumour reach(CityId city, Instant at) {
    if (in(city).isPresent()) {
      return this;
    }
    var more = new ArrayList<>(handlings);
    more.add(Handling.reported(city, at));
    return copy().handlings(more).done();
  }

  /**
   * A step of one city.
   *
   * @throws RuleBroken if the rumour has not reached that city, was merged, or the step is not
   *     allowed
   */
  public Rumour handle(CityId city, UnaryOperator<Handling> step) {
    if (mergedInto != null) {
      throw new RuleBroken("rumour.rule.merged", code);
    }
    if (in(city).isEmpty()) {
      throw new RuleBroken("rumour.rule.not-here", code, city.value());
    }
    var changed =
        handlings.stream().map(each -> each.city().equals(city) ? step.apply(each) : each).toList();
    return copy().handlings(changed).done();
  }

  /**
   * One more way it is said; a wording that is there already, letter for letter, is not repeated.
   */
  public Rumour say(Wording wording) {
    if (wordings.stream().anyMatch(each -> each.text().equalsIgnoreCase(wording.text()))) {
      return this;
    }
    var more = new ArrayList<>(wordings);
    more.add(wording);
    return copy().wordings(more).done();
  }

  /** Without the wording that a sighting brought. */
  public Rumour unsay(SightingId sighting) {
    var fewer = wordings.stream().filter(each -> !sighting.equals(each.sighting())).toList();
    return copy().wordings(fewer).done();
  }

  /** Coded: topics, people it is about, and whether it is a claim or a judgement. */
  public Rumour code(RumourKind as, List<String> topics, List<String> targetGroups) {
    return copy().coded(as, topics, targetGroups).done();
  }

  /** Said better: title and claim. */
  public Rumour rename(String title, String claim) {
    return copy().said(title, claim).done();
  }

  /** What stands behind it. */
  public Rumour explain(
      @Nullable String narrative,
      @Nullable String grainOfTruth,
      List<String> feedingArguments,
      @Nullable String worryBehind) {
    return copy().explained(narrative, grainOfTruth, feedingArguments, worryBehind).done();
  }

  /** Known to these from now on. */
  public Rumour share(Sharing with) {
    return copy().sharing(with).done();
  }

  /**
   * What that city may know of it: everything where the city has it itself, yet never more than
   * counts and dates of what other cities do (their handling stands as reported, without decision),
   * nor which of their sightings brought a wording.
   *
   * @param viewer {@code null} for the network, which sees what any other city sees
   */
  public Rumour asSeenFrom(@Nullable CityId viewer) {
    var involved = viewer != null && (home.equals(viewer) || in(viewer).isPresent());
    var handled =
        handlings.stream()
            .map(each -> each.city().equals(viewer) ? each : each.countsOnly())
            .toList();
    var said =
        wordings.stream()
            .map(each -> each.city().equals(viewer) ? each : each.withoutSighting())
            .toList();
    var seen = copy().wordings(said).handlings(handled);
    return (involved ? seen : seen.explained(null, null, List.of(), null)).done();
  }

  /**
   * This rumour with all that is known of another one that becomes part of it: its wordings, and
   * how a city dealt with it where this one is new to that city. Sightings are counted afterwards.
   */
  Rumour absorb(Rumour other, LocalDate on) {
    var more = new ArrayList<>(handlings);
    other.handlings.stream().filter(each -> in(each.city()).isEmpty()).forEach(more::add);
    var grown =
        copy()
            .handlings(more)
            .done()
            .say(new Wording(other.claim, other.language, other.home, on, null));
    for (var wording : other.wordings) {
      grown = grown.say(wording);
    }
    return grown;
  }

  /**
   * Became part of another one, in every city.
   *
   * @throws RuleBroken if it was merged before
   */
  Rumour mergeInto(RumourId other) {
    if (mergedInto != null) {
      throw new RuleBroken("rumour.rule.merged", code);
    }
    return copy()
        .handlings(handlings.stream().map(Handling::merged).toList())
        .mergedInto(other)
        .done();
  }

  /** On its own again, as the cities dealt with it before it became part of another one. */
  Rumour part(List<Handling> before) {
    return copy().handlings(before).mergedInto(null).done();
  }

  /**
   * Without what another rumour brought along: wordings and cities that were not there before.
   * Cities that heard it themselves meanwhile stay.
   */
  Rumour shed(Rumour other, Set<String> wordingsBefore, Set<CityId> citiesBefore) {
    var theirs = new HashSet<String>();
    theirs.add(folded(other.claim));
    other.wordings.forEach(each -> theirs.add(folded(each.text())));
    var said =
        wordings.stream()
            .filter(each ->
                wordingsBefore.contains(folded(each.text()))
                    || !theirs.contains(folded(each.text())))
            .toList();
    var handled =
        handlings.stream()
            .filter(each ->
                citiesBefore.contains(each.city())
                    || each.sightings() > 0
                    || other.in(each.city()).isEmpty())
            .toList();
    return copy().wordings(said).handlings(handled).done();
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private RumourCopy copy() {
    return new RumourCopy(this);
  }
}
