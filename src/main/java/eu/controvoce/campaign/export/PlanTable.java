package eu.controvoce.campaign.export;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.link.Clicks;
import eu.controvoce.campaign.link.ShortLinks;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what an actor may see of the plan into words, for calendars, sheets and paper. Thread-safe.
 */
@Component
public class PlanTable {

  private final Outgoing outgoing;
  private final CounterMessages messages;
  private final OutletDesk outlets;
  private final CampaignDesk campaigns;
  private final ShortLinks links;
  private final Translations translations;

  PlanTable(
      Outgoing outgoing,
      CounterMessages messages,
      OutletDesk outlets,
      CampaignDesk campaigns,
      ShortLinks links,
      Translations translations) {
    this.outgoing = outgoing;
    this.messages = messages;
    this.outlets = outlets;
    this.campaigns = campaigns;
    this.links = links;
    this.translations = translations;
  }

  /**
   * The publications that were asked for and that the actor may see, in the order of their time.
   */
  public List<PlanRow> rows(Actor actor, PlanQuery query, Locale locale) {
    var found = outgoing.list(actor, query.filter()).stream().filter(query::admits).toList();
    return rows(actor, outgoing.counted(found), locale);
  }

  /** The same for publications the actor was shown already. */
  public List<PlanRow> rows(Actor actor, List<Publication> publications, Locale locale) {
    var wanted = publications.stream().map(Publication::message).distinct().toList();
    Map<MessageId, CounterMessage> texts =
        messages.findAllById(wanted).stream()
            .collect(Collectors.toMap(CounterMessage::id, each -> each));
    Map<OutletId, String> places =
        outlets.list(actor).stream().collect(Collectors.toMap(Outlet::id, Outlet::name));
    Map<CampaignId, Campaign> actions =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, each -> each));
    return publications.stream()
        .map(each -> {
          var channel = channel(each.channelType(), locale);
          var campaign = actions.get(each.campaign());
          var code = each.trackingLink();
          return new PlanRow(
              each,
              headline(texts.get(each.message()), locale),
              channel,
              places.getOrDefault(each.outlet(), channel),
              campaign == null ? "" : campaign.name(),
              campaign == null ? "" : campaign.code(),
              status(each, locale),
              code == null ? null : links.address(code),
              visits(each));
        })
        .toList();
  }

  private String headline(@Nullable CounterMessage message, Locale locale) {
    if (message == null) {
      return say("publication.message.gone", locale);
    }
    var force = message.inForce();
    return force == null ? message.content().headline() : force.content().headline();
  }

  private String channel(ChannelType type, Locale locale) {
    return say("channel.type." + type.name(), locale);
  }

  private String status(Publication each, Locale locale) {
    var held = each.status() == PublicationStatus.PAUSED && each.error() != null;
    return say(
        held ? "publication.status.HELD" : "publication.status." + each.status().name(), locale);
  }

  private static long visits(Publication publication) {
    return publication.metrics().stream()
        .filter(each -> each.kind().equals(Clicks.KIND))
        .mapToLong(Metric::value)
        .sum();
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
