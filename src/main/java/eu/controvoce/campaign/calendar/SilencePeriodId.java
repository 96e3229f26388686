package eu.controvoce.campaign.calendar;

import eu.controvoce.base.Id;

/** Names a period of electoral silence. */
public record SilencePeriodId(String value) implements Id {

  public SilencePeriodId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
