package eu.controvoce.campaign.calendar;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Keeps the periods of electoral silence. The network enters them; every member sees those of the
 * own city. Thread-safe.
 */
@Component
public class SilenceDesk {

  /**
   * The rule cited in Italy: from the call of the elections to the end of the vote public bodies
   * communicate only impersonally and what their tasks cannot do without.
   */
  public static final String USUAL_RULE = "Legge 22 febbraio 2000, n. 28, art. 9";

  private final SilencePeriods periods;
  private final Cities cities;
  private final Journal journal;

  SilenceDesk(SilencePeriods periods, Cities cities, Journal journal) {
    this.periods = periods;
    this.cities = cities;
    this.journal = journal;
  }

  /**
   * A period as somebody enters it.
   *
   * @param city {@code null} for all
   */
  public record Entered(
      String name, LocalDate from, LocalDate to, @Nullable CityId city, String rule) {}

  /** The periods the actor is concerned with, the latest first. */
  public List<SilencePeriod> list(Actor actor) {
    return periods.findAll().stream()
        .filter(each -> actor.city() == null || concerns(each, actor.city()))
        .sorted(
            Comparator.comparing(SilencePeriod::from)
                .reversed()
                .thenComparing(each -> each.id().value()))
        .toList();
  }

  /** Those that hold in a city on some of these days, both included. */
  List<SilencePeriod> of(CityId city, LocalDate from, LocalDate to) {
    return periods.findAll().stream()
        .filter(each -> concerns(each, city) && each.touches(from, to))
        .sorted(Comparator.comparing(SilencePeriod::from))
        .toList();
  }

  /** Enters a period. */
  public SilencePeriod add(Actor actor, Entered entered) {
    actor.require(Permission.AGREE);
    var saved = save(of(new SilencePeriodId(Id.random()), null, entered));
    record(actor, saved, "added");
    return saved;
  }

  /**
   * Corrects a period.
   *
   * @param seen as the person saw it
   * @throws Conflict if somebody else changed it meanwhile
   */
  public SilencePeriod edit(Actor actor, SilencePeriod seen, Entered entered) {
    actor.require(Permission.AGREE);
    find(seen.id());
    var saved = save(of(seen.id(), seen.version(), entered));
    record(actor, saved, "edited");
    return saved;
  }

  /** Removes it and says what it was, for whoever wants it back. */
  public SilencePeriod remove(Actor actor, SilencePeriodId id) {
    actor.require(Permission.AGREE);
    var gone = find(id);
    periods.deleteById(id);
    record(actor, gone, "removed");
    return gone;
  }

  /** Puts a removed one back. */
  public SilencePeriod restore(Actor actor, SilencePeriod gone) {
    actor.require(Permission.AGREE);
    var entered = new Entered(gone.name(), gone.from(), gone.to(), gone.city(), gone.rule());
    var saved = save(of(gone.id(), null, entered));
    record(actor, saved, "restored");
    return saved;
  }

  private SilencePeriod find(SilencePeriodId id) {
    return periods.findById(id).orElseThrow(() -> new NotFound("silence.gone"));
  }

  private SilencePeriod of(SilencePeriodId id, @Nullable Long version, Entered entered) {
    var city = entered.city();
    if (city != null && cities.findById(city).isEmpty()) {
      throw new InvalidInput("city", "silence.city.unknown");
    }
    return new SilencePeriod(
        id, version, entered.name(), entered.from(), entered.to(), city, entered.rule());
  }

  private SilencePeriod save(SilencePeriod period) {
    try {
      return periods.save(period);
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      throw new Conflict("silence.conflict");
    }
  }

  private static boolean concerns(SilencePeriod period, CityId city) {
    return period.city() == null || period.city().equals(city);
  }

  private void record(Actor actor, SilencePeriod period, String what) {
    journal.record(
        actor,
        Journal.subject("silence-period", period.id()),
        period.city(),
        "journal.silence." + what,
        period.name());
  }
}
