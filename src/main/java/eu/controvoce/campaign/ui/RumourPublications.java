package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On a rumour's sheet: where its answers go out, and the step to a campaign. */
@org.springframework.stereotype.Component
class RumourPublications implements SheetPart<Rumour> {

  private final CurrentActor current;
  private final CounterMessages messages;
  private final Outgoing outgoing;
  private final Planning planning;
  private final OutletDesk outlets;
  private final CampaignDesk campaigns;
  private final Times times;

  RumourPublications(
      CurrentActor current,
      CounterMessages messages,
      Outgoing outgoing,
      Planning planning,
      OutletDesk outlets,
      CampaignDesk campaigns,
      Times times) {
    this.current = current;
    this.messages = messages;
    this.outgoing = outgoing;
    this.planning = planning;
    this.outlets = outlets;
    this.campaigns = campaigns;
    this.times = times;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Component> part(Rumour rumour, Command changed) {
    var actor = current.get();
    var all = publications(actor, rumour);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var names = Names.of(actor, all, messages, outlets, campaigns);
    var acts = new PublicationActs(planning, actor, changed);
    var locale = UI.getCurrent().getLocale();
    var lines =
        all.stream()
            .map(each ->
                new PublicationLine(
                    each,
                    times.at(each.at(), each.zone(), locale),
                    names.headline(each),
                    List.of(names.outlet(each), names.campaign(each)),
                    acts.of(each)))
            .toList();
    var heading = Words.say("campaign.publications");
    var rows = new Div(PublicationLine.list(heading, lines));
    rows.addClassName("cv-rows");
    return Optional.of(new Section(heading, rows));
  }

  @Override
  public Optional<Step> next(Rumour rumour, Command changed) {
    var actor = current.get();
    if (!actor.may(Permission.PLAN)
        || answers(actor, rumour).isEmpty()
        || !publications(actor, rumour).isEmpty()) {
      return Optional.empty();
    }
    var route = CampaignLinks.newCampaign(rumour.id().value());
    return Optional.of(new Step(Words.say("campaign.new"), () -> UI.getCurrent().navigate(route)));
  }

  @Override
  public List<Event> events(Rumour rumour) {
    var actor = current.get();
    var all = publications(actor, rumour);
    var names = Names.of(actor, all, messages, outlets, campaigns);
    var found = new ArrayList<Event>();
    for (var each : all) {
      var at = each.publishedAt();
      if (at != null) {
        found.add(
            new Event(
                at,
                Words.say("publication.event.out", names.outlet(each), names.headline(each)),
                ""));
      }
    }
    return found;
  }

  private List<Publication> publications(Actor actor, Rumour rumour) {
    return answers(actor, rumour).stream()
        .flatMap(each -> outgoing.list(actor, PublicationFilter.of(each.id())).stream())
        .toList();
  }

  private List<CounterMessage> answers(Actor actor, Rumour rumour) {
    return messages.findAnswering(rumour.id()).stream()
        .filter(each -> each.isKnownTo(actor.ownCity()) && each.inForce() != null)
        .toList();
  }
}
