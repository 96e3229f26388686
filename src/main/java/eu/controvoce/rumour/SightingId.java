package eu.controvoce.rumour;

import eu.controvoce.base.Id;

/** A sighting's id. */
public record SightingId(String value) implements Id {

  public SightingId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
