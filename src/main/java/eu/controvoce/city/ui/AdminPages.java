package eu.controvoce.city.ui;

import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.city.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of members, cities and the journal in the member's menu. */
@Component
class AdminPages implements NavEntries {

  /** Leads to the first of them. */
  static final String ADMIN = "amministrazione";

  static final String MEMBERS = "amministrazione/membri";
  static final String CITIES = "amministrazione/citta";
  static final String JOURNAL = "amministrazione/giornale";
  static final String PROFILE = "profilo";

  /** In an address, stands for an item that is not there yet. */
  static final String NEW = "nuovo";

  private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.ADMIN, "members.title", MEMBERS, 10).onlyFor(ADMINISTRATOR),
        NavEntry.of(Place.ADMIN, "cities.title", CITIES, 20).onlyFor(ADMINISTRATOR),
        NavEntry.of(Place.ADMIN, "journal.title", JOURNAL, 80).onlyFor(ADMINISTRATOR),
        NavEntry.of(Place.ADMIN, "profile.title", PROFILE, 90));
  }
}
