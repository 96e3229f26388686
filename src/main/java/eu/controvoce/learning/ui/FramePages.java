package eu.controvoce.learning.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.city.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the coding frame under administration. */
@Component
class FramePages implements NavEntries {

  static final String ROUTE = "amministrazione/quadro";

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.ADMIN, "frame.title", ROUTE, 40).onlyFor(Role.ADMINISTRATOR.name()));
  }
}
