package eu.controvoce.pack;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Facts;
import eu.controvoce.audience.DemoPeople;
import eu.controvoce.audience.ListId;
import eu.controvoce.base.Id;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.Playbooks;
import eu.controvoce.campaign.strategy.Strategies;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.pack.PackContent.MailingDraft;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Sightings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;

/**
 * Puts a pack's documents where the modules keep theirs, past their services: a pack tells a past,
 * and no service lets anybody write that.
 */
@Component
class PackStore {

  private static final String CONSENT = "Indirizzo inventato del pacchetto, non è di nessuno";

  private final Cities cities;
  private final Outlets outlets;
  private final Facts facts;
  private final Rumours rumours;
  private final Sightings sightings;
  private final CounterMessages messages;
  private final Strategies strategies;
  private final Campaigns campaigns;
  private final Playbooks playbooks;
  private final Publications publications;
  private final DemoPeople people;

  PackStore(
      Cities cities,
      Outlets outlets,
      Facts facts,
      Rumours rumours,
      Sightings sightings,
      CounterMessages messages,
      Strategies strategies,
      Campaigns campaigns,
      Playbooks playbooks,
      Publications publications,
      DemoPeople people) {
    this.cities = cities;
    this.outlets = outlets;
    this.facts = facts;
    this.rumours = rumours;
    this.sightings = sightings;
    this.messages = messages;
    this.strategies = strategies;
    this.campaigns = campaigns;
    this.playbooks = playbooks;
    this.publications = publications;
    this.people = people;
  }

  /** The ids of those documents that are there already. */
  Set<Id> present(PackContent content) {
    var found = new HashSet<Id>();
    find(found, cities, content.cities(), City::id);
    find(found, outlets, content.outlets(), Outlet::id);
    find(found, facts, content.facts(), Fact::id);
    find(found, rumours, content.rumours(), Rumour::id);
    find(found, sightings, content.sightings(), Sighting::id);
    find(found, messages, content.messages(), CounterMessage::id);
    find(found, strategies, content.strategies(), Strategy::id);
    find(found, campaigns, content.campaigns(), Campaign::id);
    find(found, playbooks, content.playbooks(), Playbook::id);
    find(found, publications, content.publications(), Publication::id);
    return found;
  }

  /** Saves what is not there; tells how many. Others may read before all is saved. */
  int save(PackContent content, Set<Id> there) {
    // What others name comes before those who name it, for whoever reads meanwhile.
    int made = 0;
    made += add(cities, content.cities(), City::id, there);
    content.lists().forEach(this::save);
    made += add(outlets, content.outlets(), Outlet::id, there);
    made += add(facts, content.facts(), Fact::id, there);
    made += add(rumours, content.rumours(), Rumour::id, there);
    made += add(sightings, content.sightings(), Sighting::id, there);
    made += add(messages, content.messages(), CounterMessage::id, there);
    made += add(strategies, content.strategies(), Strategy::id, there);
    made += add(campaigns, content.campaigns(), Campaign::id, there);
    made += add(playbooks, content.playbooks(), Playbook::id, there);
    made += add(publications, content.publications(), Publication::id, there);
    return made;
  }

  private void save(MailingDraft draft) {
    var outlet = draft.outlet();
    people.fill(
        new ListId(outlet.id().value()),
        outlet.city(),
        draft.name(),
        outlet.demo(),
        draft.addresses(),
        CONSENT);
  }

  private static <T, I extends Id> void find(
      Set<Id> found, ListCrudRepository<T, I> store, List<T> items, Function<T, I> id) {
    for (var item : items) {
      if (store.existsById(id.apply(item))) {
        found.add(id.apply(item));
      }
    }
  }

  private static <T, I extends Id> int add(
      ListCrudRepository<T, I> store, List<T> items, Function<T, I> id, Set<Id> there) {
    var missing = items.stream().filter(each -> !there.contains(id.apply(each))).toList();
    store.saveAll(missing);
    return missing.size();
  }
}
