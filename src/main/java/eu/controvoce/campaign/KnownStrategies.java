package eu.controvoce.campaign;

import eu.controvoce.city.CityId;

/** Tells which strategies there are, without this package knowing what a strategy is. */
public interface KnownStrategies {

  /** Whether a city has such a strategy. */
  boolean isOf(CityId city, StrategyId strategy);
}
