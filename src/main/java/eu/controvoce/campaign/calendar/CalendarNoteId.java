package eu.controvoce.campaign.calendar;

import eu.controvoce.base.Id;

/** Names a note. */
public record CalendarNoteId(String value) implements Id {

  public CalendarNoteId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
