package eu.controvoce.campaign.playbook.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.campaign.playbook.PlaybookLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where playbooks stand in the navigation. */
@Component
class PlaybookPages implements NavEntries {

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.CAMPAIGNS, "playbook.list", PlaybookLinks.PLAYBOOKS, 30)
            .onlyFor("OPERATOR", "OFFICER", "MANAGER"));
  }
}
