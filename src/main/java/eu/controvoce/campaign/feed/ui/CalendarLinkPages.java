package eu.controvoce.campaign.feed.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.feed.CalendarRoutes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where calendar links stand: in the member's own menu. */
@Component
class CalendarLinkPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.ADMIN, "calendar.title", CalendarRoutes.LINKS, 85)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"));
  }
}
