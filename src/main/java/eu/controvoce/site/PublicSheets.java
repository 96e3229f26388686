package eu.controvoce.site;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Rumours;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The answers a city has made public. What is public is decided by its publications alone: a
 * message has a sheet once one of them went out, and stands on the city's page once one of them
 * went out there. Thread-safe.
 */
@Component
public class PublicSheets {

  private final Publications publications;
  private final CounterMessages messages;
  private final Facts facts;
  private final Rumours rumours;

  PublicSheets(Publications publications, CounterMessages messages, Facts facts, Rumours rumours) {
    this.publications = publications;
    this.messages = messages;
    this.facts = facts;
    this.rumours = rumours;
  }

  /** What stands on a city's page, the latest first. */
  public List<PublicSheet> onPage(CityId city) {
    return on(city, ChannelType.PUBLIC_PAGE);
  }

  /** What stands in a city's feed, the latest first. */
  public List<PublicSheet> inFeed(CityId city) {
    return on(city, ChannelType.FEED);
  }

  /** The sheet of a message, if it went out in that city. */
  public Optional<PublicSheet> find(CityId city, MessageId id) {
    var first =
        publications.findByMessage(id).stream()
            .filter(each -> each.city().equals(city) && wentOut(each))
            .map(PublicSheets::since)
            .min(Comparator.naturalOrder());
    return first.flatMap(at -> messages.findById(id).flatMap(each -> sheet(each, city, at)));
  }

  private List<PublicSheet> on(CityId city, ChannelType type) {
    var since =
        publications.findByCity(city).stream()
            .filter(each -> each.channelType() == type && each.isVisible())
            .collect(
                Collectors.toMap(
                    Publication::message, PublicSheets::since, (a, b) -> a.isBefore(b) ? a : b));
    Map<MessageId, CounterMessage> found =
        messages.findAllById(since.keySet()).stream()
            .collect(Collectors.toMap(CounterMessage::id, Function.identity()));
    return since.entrySet().stream()
        .flatMap(each ->
            Optional.ofNullable(found.get(each.getKey()))
                .flatMap(message -> sheet(message, city, each.getValue()))
                .stream())
        .filter(each -> !each.underRevision())
        .sorted(Comparator.comparing(PublicSheet::publishedAt).reversed())
        .toList();
  }

  private Optional<PublicSheet> sheet(CounterMessage message, CityId city, Instant since) {
    var force = message.inForce();
    if (force == null) {
      return Optional.empty();
    }
    var answered = rumours.findAllById(message.rumours());
    var ids = force.content().facts();
    var used =
        facts.findAllById(ids).stream()
            .sorted(Comparator.comparingInt(each -> ids.indexOf(each.id())))
            .toList();
    return Optional.of(
        new PublicSheet(
            message.id(),
            city,
            force.content(),
            answered.stream().map(each -> PublicSheet.Claim.of(each, city)).toList(),
            used,
            answered.stream().flatMap(each -> each.topics().stream()).distinct().toList(),
            since,
            force.at(),
            message.status() == MessageStatus.NEEDS_REVISION,
            message.demo()));
  }

  private static boolean wentOut(Publication publication) {
    return publication.isVisible() || publication.status() == PublicationStatus.DONE;
  }

  private static Instant since(Publication publication) {
    var at = publication.publishedAt();
    return at == null ? publication.at() : at;
  }
}
