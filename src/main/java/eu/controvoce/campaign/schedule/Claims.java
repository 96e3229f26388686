package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Lease;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.OutletId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Who carries out what. A claim is one compare-and-set on one document, so of any number of threads
 * and nodes exactly one wins. Thread-safe.
 */
@Component
class Claims {

  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  /** A heartbeat may change the document between reading and writing, a few times at most. */
  private static final int TRIES = 5;

  private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

  private final MongoOperations mongo;
  private final Publications publications;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final ScheduleSettings settings;

  Claims(
      MongoOperations mongo,
      Publications publications,
      ApplicationEventPublisher events,
      Clock clock,
      ScheduleSettings settings) {
    this.mongo = mongo;
    this.publications = publications;
    this.events = events;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Something to be carried out. Read without the rest of the document: one that cannot be read
   * must not keep the others from being found.
   */
  record Due(@Id PublicationId id, OutletId outlet, Instant nextAttemptAt) {}

  /** What is due now and not on these outlets, the longest waiting first. */
  List<Due> due(Collection<OutletId> except, int most) {
    return find(
        Criteria.where("status")
            .is(PublicationStatus.SCHEDULED)
            .and("nextAttemptAt")
            .lte(clock.instant()),
        except,
        most);
  }

  /** What somebody began and did not finish: the process died. */
  List<Due> abandoned(Collection<OutletId> except, int most) {
    return find(
        Criteria.where("status")
            .is(PublicationStatus.PUBLISHING)
            .and("lease.until")
            .lte(clock.instant()),
        except,
        most);
  }

  /** When the next one is due, past or future; empty when none is planned. */
  Optional<Instant> nextDue(Collection<OutletId> except) {
    return find(Criteria.where("status").is(PublicationStatus.SCHEDULED), except, 1).stream()
        .map(Due::nextAttemptAt)
        .findFirst();
  }

  /** Takes a due one; empty if somebody else did, or it is no longer due. */
  Optional<Publication> claim(PublicationId id, String holder) {
    var now = clock.instant();
    var due =
        Criteria.where("_id")
            .is(id.value())
            .and("status")
            .is(PublicationStatus.SCHEDULED)
            .and("nextAttemptAt")
            .lte(now);
    return take(due, holder, now);
  }

  /**
   * Takes over one that was abandoned, with the lost try written down; empty if somebody else did.
   */
  Optional<Publication> takeOver(PublicationId id, String holder) {
    var now = clock.instant();
    var lost =
        Criteria.where("_id")
            .is(id.value())
            .and("status")
            .is(PublicationStatus.PUBLISHING)
            .and("lease.until")
            .lte(now);
    var before = publications.findById(id);
    return take(lost, holder, now)
        .map(taken -> {
          var lease = before.map(Publication::lease).orElse(null);
          var attempt =
              new Attempt(
                  taken.nextAttemptAt(),
                  lease == null ? now : lease.until().minus(settings.lease()),
                  lease == null ? "" : lease.node(),
                  Outcome.UNCERTAIN,
                  "publication.attempt.lost");
          mongo.updateFirst(
              mine(id, holder), new Update().push("attempts", attempt), Publication.class);
          return publications.findById(id).orElse(taken);
        });
  }

  /** Says that the holder is still at it; whether it was still theirs. */
  boolean renew(PublicationId id, String holder) {
    return mongo
            .updateFirst(
                mine(id, holder),
                Update.update("lease.until", clock.instant().plus(settings.lease())),
                Publication.class)
            .getMatchedCount()
        == 1;
  }

  /** Writes down how it ended; empty if the lease was lost meanwhile and somebody else has it. */
  Optional<Publication> finish(PublicationId id, String holder, UnaryOperator<Publication> step) {
    for (int tries = 0; tries < TRIES; tries++) {
      var current = publications.findById(id).filter(each -> isMine(each, holder)).orElse(null);
      if (current == null) {
        return Optional.empty();
      }
      try {
        var saved = publications.save(step.apply(current));
        events.publishEvent(PublicationChanged.of(saved));
        return Optional.of(saved);
      } catch (OptimisticLockingFailureException e) {
        log.debug("Publication {} was renewed while it was recorded", id);
      }
    }
    throw new IllegalStateException("Publication " + id + " kept changing while it was recorded");
  }

  private List<Due> find(Criteria criteria, Collection<OutletId> except, int most) {
    var narrowed =
        except.isEmpty()
            ? criteria
            : criteria.and("outlet").nin(except.stream().map(OutletId::value).toList());
    var query =
        Query.query(narrowed)
            .with(Sort.by(Sort.Order.asc("nextAttemptAt"), Sort.Order.asc("at")))
            .limit(most);
    query.fields().include("outlet", "nextAttemptAt");
    return mongo.find(query, Due.class, "publications");
  }

  private Optional<Publication> take(Criteria criteria, String holder, Instant now) {
    @Nullable Publication taken =
        mongo.findAndModify(
            Query.query(criteria),
            Update.update("status", PublicationStatus.PUBLISHING)
                .set("lease", new Lease(holder, now.plus(settings.lease()))),
            NEW,
            Publication.class);
    return Optional.ofNullable(taken);
  }

  private static Query mine(PublicationId id, String holder) {
    return Query.query(
        Criteria.where("_id")
            .is(id.value())
            .and("status")
            .is(PublicationStatus.PUBLISHING)
            .and("lease.node")
            .is(holder));
  }

  private static boolean isMine(Publication publication, String holder) {
    var lease = publication.lease();
    return publication.status() == PublicationStatus.PUBLISHING
        && lease != null
        && Objects.equals(lease.node(), holder);
  }
}
