package eu.controvoce.campaign.ui;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up what a campaign can be made of, for its form. */
@Component
class CampaignForms {

  private static final int MOST_RUMOURS = 500;

  private final Casework casework;
  private final MessageDesk messages;
  private final OutletDesk outlets;
  private final Members members;
  private final Cities cities;
  private final StrategyDesk strategies;

  CampaignForms(
      Casework casework,
      MessageDesk messages,
      OutletDesk outlets,
      Members members,
      Cities cities,
      StrategyDesk strategies) {
    this.casework = casework;
    this.messages = messages;
    this.outlets = outlets;
    this.members = members;
    this.cities = cities;
    this.strategies = strategies;
  }

  CampaignForm of(Actor actor) {
    return new CampaignForm(this, actor);
  }

  /** The own city's first, then those the network shares. */
  List<Rumour> rumours(Actor actor) {
    return Stream.of(RumourFilter.OWN, RumourFilter.NETWORK)
        .flatMap(each -> casework.list(actor, each, 0, MOST_RUMOURS).items().stream())
        .distinct()
        .toList();
  }

  /** Approved ones first: these can go out. Retired ones too, lest a campaign lose one unasked. */
  List<CounterMessage> messages(Actor actor) {
    return messages.list(actor, MessageFilter.ALL).stream()
        .filter(each -> each.isKnownTo(actor.ownCity()))
        .sorted(Comparator.comparing(each -> each.publishable().isEmpty()))
        .toList();
  }

  List<Outlet> outlets(Actor actor) {
    return outlets.list(actor);
  }

  List<Member> members(Actor actor) {
    return members.findByCity(actor.ownCity()).stream()
        .filter(Member::enabled)
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  List<Strategy> strategies(Actor actor) {
    return strategies.list(actor);
  }

  boolean sharesCampaigns(Actor actor) {
    return cities.findById(actor.ownCity()).filter(City::sharesMessages).isPresent();
  }
}
