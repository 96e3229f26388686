package eu.controvoce.campaign.event.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.event.EventRoutes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where events stand in the navigation. */
@Component
class EventPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "event.list", EventRoutes.EVENTS, 30)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"));
  }
}
