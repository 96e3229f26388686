package eu.controvoce.campaign.calendar.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.calendar.CalendarLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the calendar and its silences stand in the navigation. */
@Component
class CalendarPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "calendar.heading", CalendarLinks.CALENDAR, 5)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"),
        NavEntry.of(Place.NETWORK, "silence.heading", CalendarLinks.SILENCE, 70)
            .onlyFor("COORDINATOR", "ADMINISTRATOR"));
  }
}
