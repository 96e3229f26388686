package eu.controvoce.rumour;

import eu.controvoce.base.Id;

/** A rumour's id. */
public record RumourId(String value) implements Id {

  public RumourId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
