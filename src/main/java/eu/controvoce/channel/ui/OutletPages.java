package eu.controvoce.channel.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the channels under administration, and for planners under "Campagne". */
@Component
class OutletPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.ADMIN, "channel.heading", OutletsView.ROUTE, 30).onlyFor("ADMINISTRATOR"),
        NavEntry.of(Place.CAMPAIGNS, "channel.heading", OutletsView.CITY_ROUTE, 50)
            .onlyFor("OFFICER", "MANAGER"));
  }
}
