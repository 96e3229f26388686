package eu.controvoce.campaign.strategy;

import eu.controvoce.campaign.StrategyId;

/** Addresses of the strategy's pages, without a leading slash. */
public final class StrategyLinks {

  /** The strategy in force, or the way to a first one. */
  public static final String STRATEGY = "campagne/strategia";

  /** Where a new one is written. */
  public static final String NEW = STRATEGY + "/nuova";

  /** The address of the editor, to which an id is added. */
  public static final String EDIT = STRATEGY + "/modifica";

  private StrategyLinks() {}

  /** One strategy's page. */
  public static String strategy(StrategyId id) {
    return STRATEGY + "/" + id.value();
  }

  /** Where a strategy is rewritten. */
  public static String edit(StrategyId id) {
    return EDIT + "/" + id.value();
  }

  /** Where a new one is written that begins with what we suggest. */
  public static String fromTemplate() {
    return NEW + "?bozza=pronta";
  }
}
