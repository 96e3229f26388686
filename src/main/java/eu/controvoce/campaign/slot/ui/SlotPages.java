package eu.controvoce.campaign.slot.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.slot.SlotLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where slots stand in the navigation. */
@Component
class SlotPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "slot.list", SlotLinks.SLOTS, 15)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"));
  }
}
