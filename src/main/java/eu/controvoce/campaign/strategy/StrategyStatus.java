package eu.controvoce.campaign.strategy;

/** Where a strategy is in its life. */
public enum StrategyStatus {
  /** Being written; counts for nothing. */
  DRAFT,
  /** Approved: what the city is held to. */
  IN_FORCE,
  /** Followed by another one, or given up; kept. */
  PAST
}
