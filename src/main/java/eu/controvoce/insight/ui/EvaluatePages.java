package eu.controvoce.insight.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** What "Valuta" puts into the navigation. */
@Component
class EvaluatePages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.EVALUATE, "insight.dashboard", DashboardView.ROUTE, 10)
            .onlyFor("OFFICER", "MANAGER", "COORDINATOR"));
  }
}
