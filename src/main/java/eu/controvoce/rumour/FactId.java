package eu.controvoce.rumour;

import eu.controvoce.base.Id;

/**
 * The id of a fact, as known to the rumour it settles; facts themselves live in the answer module.
 */
public record FactId(String value) implements Id {

  public FactId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
