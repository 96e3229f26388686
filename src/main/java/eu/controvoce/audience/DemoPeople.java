package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills a list with addresses that are nobody's, for packs. Thread-safe. */
@Component
public class DemoPeople {

  private final MailingLists lists;
  private final NewPeople people;
  private final Clock clock;

  DemoPeople(MailingLists lists, NewPeople people, Clock clock) {
    this.lists = lists;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Makes the list, if it is not there, and puts the addresses on it. The demo's lists are offered
   * on the public page.
   */
  public void fill(
      ListId id, CityId city, String name, boolean demo, List<String> addresses, String consent) {
    var list =
        lists
            .findById(id)
            .orElseGet(() ->
                lists.save(
                    MailingList.plain(id, city, name, null, clock.instant(), demo)
                        .offered(true, null)));
    var entries = new ArrayList<NewPeople.Entry>();
    for (var each : addresses) {
      entries.add(new NewPeople.Entry(entries.size() + 1, each, "it", Kind.RESIDENT, null));
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    people.add(list, entries, new Consent(name, today, consent, consent));
  }
}
