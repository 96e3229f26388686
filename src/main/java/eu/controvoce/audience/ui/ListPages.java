package eu.controvoce.audience.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the mailing lists under "Campagne". */
@Component
class ListPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "list.heading", ListsView.ROUTE, 40)
            .onlyFor("OFFICER", "MANAGER"),
        NavEntry.of(Place.CAMPAIGNS, "person.heading", PersonView.ROUTE, 90)
            .onlyFor("MANAGER", "ADMINISTRATOR"));
  }
}
