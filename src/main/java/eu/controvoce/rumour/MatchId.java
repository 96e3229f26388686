package eu.controvoce.rumour;

import eu.controvoce.base.Id;

/** A match's id. */
public record MatchId(String value) implements Id {

  public MatchId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
