package eu.controvoce.campaign;

import eu.controvoce.city.Actor;
import java.util.Optional;

/** Computes indicators that this module cannot; implemented by whoever can. */
public interface IndicatorReadings {

  /** Where an indicator stands over a campaign's days so far, if this can be computed. */
  Optional<Reading> read(Actor actor, Campaign campaign, String code);

  /** What a value is counted in. */
  enum Unit {
    COUNT,
    PERCENT,
    DAYS,
    EUROS
  }

  /**
   * A computed value.
   *
   * @param n on how many items it stands; negative for a plain count
   */
  record Reading(double value, Unit unit, long n) {

    /** A plain count. */
    public static Reading count(long value) {
      return new Reading(value, Unit.COUNT, -1);
    }

    /** A share in percent of at least one item. */
    public static Optional<Reading> share(long part, long whole) {
      return whole == 0
          ? Optional.empty()
          : Optional.of(new Reading(part * 100d / whole, Unit.PERCENT, whole));
    }
  }
}
