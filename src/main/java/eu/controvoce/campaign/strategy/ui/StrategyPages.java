package eu.controvoce.campaign.strategy.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.strategy.StrategyLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the strategy stands in the navigation. */
@Component
class StrategyPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "strategy.heading", StrategyLinks.STRATEGY, 40)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"));
  }
}
