package eu.controvoce.rumour;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.base.mongo.Counters;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Checks and writes sightings, the same way for a form, an import and REST. Thread-safe. */
@Component
class SightingDesk {

  /** Nothing older is taken for a date that was meant. */
  static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final int AREA = 100;
  private static final int WORRY = 500;
  private static final int REACH = 10_000_000;

  private final Sightings sightings;
  private final Discretion discretion;
  private final Coding coding;
  private final Counters counters;
  private final Today today;

  SightingDesk(
      Sightings sightings, Discretion discretion, Coding coding, Counters counters, Today today) {
    this.sightings = sightings;
    this.discretion = discretion;
    this.coding = coding;
    this.counters = counters;
    this.today = today;
  }

  /** A sighting ready to be saved, and whether something was masked in it. */
  record Draft(Sighting sighting, boolean masked) {}

  /**
   * Checks everything and writes the sighting up, without saving it.
   *
   * @throws InvalidInput naming the field that cannot be taken
   */
  Draft draft(Actor actor, City city, SightingId id, NewSighting entry) {
    return draftBy(actor.member(), city, id, entry);
  }

  /** The same, entered by nobody with an account when {@code by} is {@code null}. */
  Draft draftBy(@Nullable MemberId by, City city, SightingId id, NewSighting entry) {
    var words = Texts.required("exactWords", entry.exactWords(), Texts.MEDIUM);
    var chosen = coding.language(entry.language());
    mustBeHeardable(entry.heardOn(), today.in(city));
    var area = area(city, entry.area());
    var reach = entry.reachEstimate();
    if (reach != null && (reach < 1 || reach > REACH)) {
      throw new InvalidInput("reachEstimate", "input.range", 1, REACH);
    }
    var topics = entry.topics() == null ? null : coding.topics(entry.topics());
    var expected = chosen == null ? city.locale() : Locale.of(chosen);
    var mask = entry.maskPersonalData();
    var reviewed = entry.personalDataReviewed();
    var kept = discretion.keep("exactWords", words, expected, mask, reviewed);
    var worry =
        Texts.optional("worryBehind", entry.worryBehind(), WORRY)
            .map(each -> discretion.keep("worryBehind", each, expected, mask, reviewed));
    var heard =
        new Heard(
            entry.heardOn(),
            entry.precision(),
            area,
            entry.placeType(),
            entry.spreadChannel(),
            entry.reportedVia(),
            reach,
            entry.listenersReaction(),
            worry.map(Discretion.Kept::text).orElse(null),
            entry.reporter());
    var sighting =
        new Sighting(
            id,
            null,
            counters.code(city.prefix() + "-S"),
            city.id(),
            kept.text(),
            chosen == null && !kept.analysis().languageUnsure()
                ? kept.analysis().language()
                : chosen,
            entry.paraphrase(),
            heard,
            today.now(),
            by,
            kept.analysis(),
            topics == null ? List.of() : topics,
            topics != null,
            SightingStatus.NEW,
            null,
            null,
            city.demo());
    return new Draft(sighting, kept.masked() || worry.map(Discretion.Kept::masked).orElse(false));
  }

  SightingId newId() {
    return new SightingId(Id.random());
  }

  /**
   * A sighting of the actor's own city.
   *
   * @throws NotFound if there is none there
   */
  Sighting own(Actor actor, SightingId id) {
    actor.require(Permission.LISTEN);
    var found = sightings.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.LISTEN, found.city());
    return found;
  }

  /**
   * Saves a sighting.
   *
   * @throws Conflict if somebody saved it in between
   */
  Sighting save(Sighting sighting) {
    try {
      return sightings.save(sighting);
    } catch (OptimisticLockingFailureException e) {
      throw (Conflict) new Conflict("sighting.conflict", sighting.code()).initCause(e);
    }
  }

  /** Insists on a date that can be meant: since 2000, not in the future of the city. */
  static void mustBeHeardable(LocalDate heardOn, LocalDate today) {
    if (heardOn.isAfter(today)) {
      throw new InvalidInput("heardOn", "sighting.heard-in-future");
    }
    if (heardOn.isBefore(EARLIEST)) {
      throw new InvalidInput("heardOn", "sighting.heard-too-early", EARLIEST.getYear());
    }
  }

  /** A neighbourhood, spelled as the city spells it if the city knows it. */
  private static @Nullable String area(City city, @Nullable String typed) {
    return Texts.optional("area", typed, AREA)
        .map(each -> city.areas().stream().filter(each::equalsIgnoreCase).findFirst().orElse(each))
        .orElse(null);
  }
}
