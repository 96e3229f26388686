package eu.controvoce.campaign.event;

import eu.controvoce.base.Id;

/** A planned event's id. */
public record PlannedEventId(String value) implements Id {

  public PlannedEventId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
