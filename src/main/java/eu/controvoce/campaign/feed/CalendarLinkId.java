package eu.controvoce.campaign.feed;

import eu.controvoce.base.Id;

/** A calendar link's id. */
public record CalendarLinkId(String value) implements Id {

  public CalendarLinkId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
