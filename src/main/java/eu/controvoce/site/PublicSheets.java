package eu.controvoce.site;

import eu.controvoce.answer.ApprovedTexts;
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
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final ApprovedTexts texts;
  private final Corrections corrections;

  PublicSheets(
      Publications publications,
      CounterMessages messages,
      Facts facts,
      Rumours rumours,
      ApprovedTexts texts,
      Corrections corrections) {
    this.publications = publications;
    this.messages = messages;
    this.facts = facts;
    this.rumours = rumours;
    this.texts = texts;
    this.corrections = corrections;
  }

  /** What stands on a city's page, the latest first. */
  public List<PublicSheet> onPage(CityId city) {
    return on(city, ChannelType.PUBLIC_PAGE);
  }

  /** What stands in a city's feed, the latest first. */
  public List<PublicSheet> inFeed(CityId city) {
    return on(city, ChannelType.FEED);
  }

  /**
   * What a city's account in the fediverse tells, the latest first: every answer that went out
   * there and was not taken back, with its sheet unless its text cannot be read at the moment,
   * which whoever read it has to be told.
   */
  public Map<MessageId, Optional<PublicSheet>> inFediverse(CityId city) {
    var readable =
        on(city, ChannelType.ACTIVITYPUB).stream()
            .collect(Collectors.toMap(PublicSheet::id, Function.identity()));
    var all = new LinkedHashMap<MessageId, Optional<PublicSheet>>();
    since(city, ChannelType.ACTIVITYPUB).entrySet().stream()
        .sorted(Map.Entry.<MessageId, Instant>comparingByValue().reversed())
        .forEach(each -> all.put(each.getKey(), Optional.ofNullable(readable.get(each.getKey()))));
    return all;
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

  /** The sheets of a city that answer a rumour and can be read now, the latest first. */
  public List<PublicSheet> answering(CityId city, RumourId rumour) {
    return messages.findAnswering(rumour).stream()
        .flatMap(each -> find(city, each.id()).stream())
        .filter(each -> !each.underRevision())
        .sorted(Comparator.comparing(PublicSheet::publishedAt).reversed())
        .toList();
  }

  private Map<MessageId, Instant> since(CityId city, ChannelType type) {
    return publications.findByCity(city).stream()
        .filter(each -> each.channelType() == type && each.isVisible())
        .collect(
            Collectors.toMap(
                Publication::message, PublicSheets::since, (a, b) -> a.isBefore(b) ? a : b));
  }

  private List<PublicSheet> on(CityId city, ChannelType type) {
    var since = since(city, type);
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
            force.revision(),
            changes(message.id(), force, since),
            message.status() == MessageStatus.NEEDS_REVISION,
            message.demo()));
  }

  /** A text approved before the first went out has replaced nothing residents had read. */
  private List<PublicSheet.Change> changes(
      MessageId id, CounterMessage.Approved force, Instant since) {
    if (!force.at().isAfter(since)) {
      return List.of();
    }
    var all = new TreeMap<Integer, CounterMessage.Approved>();
    texts.of(id).forEach(each -> all.put(each.revision(), each));
    all.put(force.revision(), force);
    var told =
        corrections.findByMessage(id).stream()
            .collect(Collectors.toMap(Correction::revision, Function.identity()));
    var changes = new ArrayList<PublicSheet.Change>();
    for (var each : all.values()) {
      var before = all.lowerEntry(each.revision());
      if (before != null && each.at().isAfter(since)) {
        changes.addFirst(
            new PublicSheet.Change(
                each.revision(), each.at(), before.getValue().at(), told.get(each.revision())));
      }
    }
    return List.copyOf(changes);
  }

  private static boolean wentOut(Publication publication) {
    return publication.isVisible() || publication.status() == PublicationStatus.DONE;
  }

  private static Instant since(Publication publication) {
    var at = publication.publishedAt();
    return at == null ? publication.at() : at;
  }
}
