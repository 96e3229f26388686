package eu.controvoce.campaign.strategy;

/** The phases of a strategy, in the order a city goes through them. */
public enum Phase {
  /** The council decides and says so. */
  COMMITMENT,
  /** Who takes part, and how they decide together. */
  NETWORK,
  /** Which rumours are heard where, and why. */
  DIAGNOSIS,
  /** People are trained to answer in person. */
  AGENTS,
  /** Actions limited in time. */
  CAMPAIGNS,
  /** What came of it. */
  EVALUATION
}
