package eu.controvoce.campaign.reaction;

import eu.controvoce.campaign.Measurements;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Asks Mastodon and Bluesky for replies, boosts and favourites of what went out in the last two
 * weeks: often at first, seldom later, and few at a time, far below what the networks allow (300
 * calls in five minutes on Mastodon, 3,000 on Bluesky). Numbers only: nobody's name is read.
 */
@Component
public class Reactions {

  private static final Logger log = LoggerFactory.getLogger(Reactions.class);

  private static final Duration LONGEST = Duration.ofDays(14);

  /** Calls to one server in one run. */
  private static final int MOST_PER_OUTLET = 20;

  private static final int MOST = 1_000;

  private static final Comparator<Publication> NEWEST_FIRST =
      Comparator.comparing(
          Publication::publishedAt, Comparator.nullsLast(Comparator.reverseOrder()));

  private final MongoOperations mongo;
  private final Publications publications;
  private final Outlets outlets;
  private final Channels channels;
  private final Measurements measurements;
  private final Clock clock;
  private final Map<PublicationId, Instant> asked = new ConcurrentHashMap<>();

  Reactions(
      MongoOperations mongo,
      Publications publications,
      Outlets outlets,
      Channels channels,
      Measurements measurements,
      Clock clock) {
    this.mongo = mongo;
    this.publications = publications;
    this.outlets = outlets;
    this.channels = channels;
    this.measurements = measurements;
    this.clock = clock;
  }

  /**
   * Asks for those whose turn it is.
   *
   * @return of how many something was new
   */
  public int ask() {
    var now = clock.instant();
    asked.values().removeIf(each -> each.isBefore(now.minus(LONGEST)));
    var calls = new HashMap<OutletId, Integer>();
    int news = 0;
    for (var each : recent(now)) {
      if (isTurnOf(each, now) && calls.merge(each.outlet(), 1, Integer::sum) <= MOST_PER_OUTLET) {
        asked.put(each.id(), now);
        news += count(each) ? 1 : 0;
      }
    }
    return news;
  }

  private boolean count(Publication publication) {
    var reference = publication.externalId();
    var outlet = outlets.findById(publication.outlet()).filter(Outlet::isConnected).orElse(null);
    if (reference == null || outlet == null || outlet.paused()) {
      return false;
    }
    try {
      var totals = channels.of(publication.channelType()).reactions(reference, outlet);
      return !totals.isEmpty() && measurements.counted(publication.id(), totals);
    } catch (RuntimeException e) {
      // One that cannot be counted must not keep the others from being counted.
      log.warn("Reactions to publication {} could not be counted", publication.id(), e);
      return false;
    }
  }

  private boolean isTurnOf(Publication publication, Instant now) {
    var last = asked.get(publication.id());
    var out = publication.publishedAt();
    return last == null || out == null || !now.isBefore(last.plus(pause(out, now)));
  }

  private static Duration pause(Instant out, Instant now) {
    var age = Duration.between(out, now);
    if (age.compareTo(Duration.ofDays(1)) < 0) {
      return Duration.ofHours(1);
    }
    return age.compareTo(Duration.ofDays(3)) < 0 ? Duration.ofHours(3) : Duration.ofHours(12);
  }

  private List<Publication> recent(Instant now) {
    var wanted =
        Criteria.where("status")
            .in(PublicationStatus.PUBLISHED, PublicationStatus.CORRECTED)
            .and("channelType")
            .in(ChannelType.MASTODON, ChannelType.BLUESKY)
            .and("publishedAt")
            .gte(now.minus(LONGEST));
    var newest = Query.query(wanted).with(Sort.by(Sort.Order.desc("publishedAt"))).limit(MOST);
    newest.fields().include("_id");
    // By id, since a list leaves out what cannot be read.
    return publications
        .findAllById(
            mongo.find(newest, Document.class, "publications").stream()
                .map(each -> new PublicationId(String.valueOf(each.get("_id"))))
                .toList())
        .stream()
        .sorted(NEWEST_FIRST)
        .toList();
  }
}
