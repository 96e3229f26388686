package eu.controvoce.campaign.ui;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What publications name by id, looked up once for a whole list. */
record Names(
    Map<MessageId, CounterMessage> messages,
    Map<OutletId, Outlet> outlets,
    Map<CampaignId, Campaign> campaigns) {

  static Names of(
      Actor actor,
      List<Publication> publications,
      CounterMessages messages,
      OutletDesk outlets,
      CampaignDesk campaigns) {
    var wanted = publications.stream().map(Publication::message).distinct().toList();
    return new Names(
        messages.findAllById(wanted).stream()
            .collect(Collectors.toMap(CounterMessage::id, each -> each)),
        outlets.list(actor).stream().collect(Collectors.toMap(Outlet::id, each -> each)),
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, each -> each)));
  }

  String headline(Publication publication) {
    var message = messages.get(publication.message());
    if (message == null) {
      return Words.say("publication.message.gone");
    }
    var force = message.inForce();
    return force == null ? message.content().headline() : force.content().headline();
  }

  String outlet(Publication publication) {
    var outlet = outlets.get(publication.outlet());
    return outlet == null ? Words.channel(publication.channelType()) : outlet.name();
  }

  String campaign(Publication publication) {
    return campaign(publication.campaign());
  }

  String outlet(OutletId id) {
    var outlet = outlets.get(id);
    return outlet == null ? "" : outlet.name();
  }

  String campaign(CampaignId id) {
    var campaign = campaigns.get(id);
    return campaign == null ? "" : campaign.name();
  }
}
