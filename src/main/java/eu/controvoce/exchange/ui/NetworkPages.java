package eu.controvoce.exchange.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import java.util.List;
import org.springframework.stereotype.Component;

/** What "Rete" puts into the navigation. */
@Component
class NetworkPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.NETWORK, "exchange.radar", RadarView.ROUTE, 10)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER", "COORDINATOR"));
  }
}
