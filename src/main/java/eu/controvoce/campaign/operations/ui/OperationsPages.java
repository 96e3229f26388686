package eu.controvoce.campaign.operations.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.operations.OperationsLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the page stands in the navigation: among the campaigns, for administrators in the menu. */
@Component
class OperationsPages implements NavEntries {

  private static final String TITLE = "operations.title";

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, TITLE, OperationsLinks.OPERATIONS, 60)
            .onlyFor("OFFICER", "MANAGER"),
        NavEntry.of(Place.ADMIN, TITLE, OperationsLinks.OPERATIONS, 70).onlyFor("ADMINISTRATOR"));
  }
}
