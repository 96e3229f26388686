package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.FallenAnswers;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.Readiness.Check;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Carries out publications on pages and feeds, many in a row. There the change of state is the
 * delivery, so one compare-and-set both claims and ends; nothing can be left half done. What they
 * depend on is looked up once per batch, which is small enough that a stop takes effect within
 * moments, and once more after it. Whatever is not plainly ready goes the long way of {@link
 * Firing}.
 */
@Component
class Showing {

  private static final Logger log = LoggerFactory.getLogger(Showing.class);

  private final DueWork work;
  private final Publications publications;
  private final Claims claims;
  private final Readiness readiness;
  private final CampaignStart campaigns;
  private final FallenAnswers fallen;
  private final Channels channels;
  private final StopDesk stops;
  private final Meters meters;
  private final Node node;
  private final StoreClock clock;

  Showing(
      DueWork work,
      Publications publications,
      Claims claims,
      Readiness readiness,
      CampaignStart campaigns,
      FallenAnswers fallen,
      Channels channels,
      StopDesk stops,
      Meters meters,
      Node node,
      StoreClock clock) {
    this.work = work;
    this.publications = publications;
    this.claims = claims;
    this.readiness = readiness;
    this.campaigns = campaigns;
    this.fallen = fallen;
    this.channels = channels;
    this.stops = stops;
    this.meters = meters;
    this.node = node;
    this.clock = clock;
  }

  /**
   * Carries these out as far as they are still due; those of one batch in any order, and begun at
   * one moment: that of this call.
   *
   * @return those that have to go the long way
   */
  List<PublicationId> show(List<PublicationId> ids) {
    var started = clock.instant();
    List<Publication> open;
    try {
      open = work.open(ids);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("One of {} publications cannot be read, so each goes by itself", ids.size());
      return ids;
    }
    var still = stops.standstill();
    var looks = readiness.lookOnce();
    var campaignsStarted = new HashSet<CampaignId>();
    var holder = node.nextHolder();
    var ended = new ArrayList<Publication>();
    var others = new ArrayList<PublicationId>();
    for (var due : open) {
      if (!still.holds(due.city())) {
        show(due, started, holder, looks, campaignsStarted)
            .ifPresentOrElse(ended::add, () -> others.add(due.id()));
      }
    }
    var shown = claims.settle(ended, holder);
    shown.forEach(meters::ended);
    if (!shown.isEmpty()) {
      log.info("{} publications are out on pages and feeds", shown.size());
      recheck(shown);
    }
    return others;
  }

  /** It as it will be once it is out; empty if it is not plainly ready. */
  private Optional<Publication> show(
      Publication due,
      Instant started,
      String holder,
      Readiness.Looks looks,
      Set<CampaignId> campaignsStarted) {
    if (!(looks.check(due) instanceof Check.Ready ready)
        || Ending.isTooLate(due, ready.outlet(), started)
        || !ready.outlet().rules().anyTimeWillDo()) {
      return Optional.empty();
    }
    if (campaignsStarted.add(due.campaign())) {
      campaigns.startWithFirst(due.campaign());
    }
    var delivery = channels.of(due.channelType()).deliver(ready.post(), ready.outlet());
    return delivery instanceof Delivery.Accepted
        ? Optional.of(
            Ending.of(claims.begin(due, holder), ready, delivery, started, clock.instant()))
        : Optional.empty();
  }

  /** A fact may have been withdrawn in the meantime: then a person must know. */
  private void recheck(List<Publication> shown) {
    var looks = readiness.lookOnce();
    shown.stream()
        .filter(each -> looks.obstacle(each.city(), each.message()).isPresent())
        .flatMap(each -> publications.findById(each.id()).stream())
        .forEach(fallen::look);
  }
}
