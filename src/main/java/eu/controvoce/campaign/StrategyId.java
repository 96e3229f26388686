package eu.controvoce.campaign;

import eu.controvoce.base.Id;

/** A strategy's id; here because campaigns name the strategy they are part of. */
public record StrategyId(String value) implements Id {

  public StrategyId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
