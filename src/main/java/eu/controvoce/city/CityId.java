package eu.controvoce.city;

import eu.controvoce.base.Id;

/** The short name of a city in addresses and tokens, for example {@code settimo}. */
public record CityId(String value) implements Id {

  public CityId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
