package eu.controvoce.pack;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.City;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Sighting;
import java.util.List;

/**
 * A pack as it will stand in the store.
 *
 * @param id stored name; never changes
 * @param version counts up when its texts change
 * @param licence of its texts, as an SPDX identifier
 */
record PackContent(
    String id,
    String version,
    String licence,
    List<City> cities,
    List<Outlet> outlets,
    List<Fact> facts,
    List<Rumour> rumours,
    List<Sighting> sightings,
    List<CounterMessage> messages,
    List<Strategy> strategies,
    List<Campaign> campaigns,
    List<Playbook> playbooks,
    List<Publication> publications,
    List<MailingDraft> lists) {

  /**
   * A mailing list of an outlet.
   *
   * @param addresses nobody's: all at example.org
   */
  record MailingDraft(Outlet outlet, String name, List<String> addresses) {

    MailingDraft {
      addresses = List.copyOf(addresses);
    }
  }

  PackContent {
    cities = List.copyOf(cities);
    outlets = List.copyOf(outlets);
    facts = List.copyOf(facts);
    rumours = List.copyOf(rumours);
    sightings = List.copyOf(sightings);
    messages = List.copyOf(messages);
    strategies = List.copyOf(strategies);
    campaigns = List.copyOf(campaigns);
    playbooks = List.copyOf(playbooks);
    publications = List.copyOf(publications);
    lists = List.copyOf(lists);
  }

  /** How many documents it makes. */
  int size() {
    return cities.size()
        + outlets.size()
        + facts.size()
        + rumours.size()
        + sightings.size()
        + messages.size()
        + strategies.size()
        + campaigns.size()
        + playbooks.size()
        + publications.size();
  }
}
