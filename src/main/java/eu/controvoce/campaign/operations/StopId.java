package eu.controvoce.campaign.operations;

import eu.controvoce.base.Id;
import eu.controvoce.city.CityId;

/** What is stopped: everything or one city, so that neither can be stopped twice. */
public record StopId(String value) implements Id {

  /** Everything in this installation. */
  public static final StopId EVERYTHING = new StopId("all");

  public StopId {
    Id.checked(value);
  }

  /** All publications of a city. */
  public static StopId of(CityId city) {
    return new StopId("city-" + city.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
