package eu.controvoce.campaign.schedule;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Lease;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.PublicationSteps;
import eu.controvoce.campaign.Publications;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Who carries out what. A claim is one compare-and-set on one document, so of any number of threads
 * and nodes exactly one wins. Deadlines and leases are judged by the store's clock. Thread-safe.
 */
@Component
class Claims {

  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  /** A heartbeat may change the document between reading and writing, a few times at most. */
  private static final int TRIES = 5;

  private static final String PUBLICATIONS = "publications";

  private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

  private final MongoOperations mongo;
  private final Publications publications;
  private final ApplicationEventPublisher events;
  private final StoreClock clock;
  private final ScheduleSettings settings;

  Claims(
      MongoOperations mongo,
      Publications publications,
      ApplicationEventPublisher events,
      StoreClock clock,
      ScheduleSettings settings) {
    this.mongo = mongo;
    this.publications = publications;
    this.events = events;
    this.clock = clock;
    this.settings = settings;
  }

  /** Takes a due one; empty if somebody else did, or it is no longer due. */
  Optional<Publication> claim(PublicationId id, String holder) {
    var due = is(id, PublicationStatus.SCHEDULED).and("nextAttemptAt").lte(clock.instant());
    return take(due, new Update(), holder);
  }

  /**
   * Takes over one that was abandoned and writes down the lost try, both at once; empty if somebody
   * else did, or whoever began it is still at it.
   */
  Optional<Publication> takeOver(PublicationId id, String holder) {
    var before = publications.findById(id).orElse(null);
    var lease = before == null ? null : before.lease();
    if (before == null || lease == null) {
      return Optional.empty();
    }
    var abandoned =
        is(id, PublicationStatus.PUBLISHING)
            .and("lease.until")
            .lte(clock.instant())
            .and("lease.node")
            .is(lease.node());
    var lost =
        new Attempt(
            before.nextAttemptAt(),
            lease.until().minus(settings.lease()),
            lease.node(),
            Outcome.UNCERTAIN,
            "publication.attempt.lost");
    return take(abandoned, new Update().push("attempts", lost), holder);
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

  /** Gives a claim back as if it had never been taken. */
  void release(PublicationId id, String holder) {
    mongo.updateFirst(
        mine(id, holder),
        Update.update("status", PublicationStatus.SCHEDULED).unset("lease"),
        Publication.class);
  }

  /**
   * Writes down how it ended; empty if the lease was lost meanwhile and somebody else has it.
   *
   * @param claimed as it was claimed
   */
  Optional<Publication> finish(
      Publication claimed, String holder, UnaryOperator<Publication> step) {
    var current = claimed;
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        return Optional.of(saved(step.apply(current)));
      } catch (OptimisticLockingFailureException e) {
        log.debug("Publication {} was renewed while it was recorded", claimed.id());
      }
      current =
          publications.findById(claimed.id()).filter(each -> isMine(each, holder)).orElse(null);
      if (current == null) {
        return Optional.empty();
      }
    }
    throw new IllegalStateException(
        "Publication " + claimed.id() + " kept changing while it was recorded");
  }

  /** A due publication as it begins to be carried out, for {@link #settle}. */
  Publication begin(Publication due, String holder) {
    return PublicationSteps.claim(due, new Lease(holder, clock.instant().plus(settings.lease())));
  }

  /**
   * Writes down in one go that these are through, for where the state is all there is to change:
   * each by a compare-and-set of its own that both claims and ends.
   *
   * @param ended as they ended, from what {@link #begin} gave
   * @param holder used for nothing else, so that what was written can be told from others' work
   * @return those that nobody else was quicker with
   */
  List<Publication> settle(List<Publication> ended, String holder) {
    if (ended.isEmpty()) {
      return List.of();
    }
    var writes = ended.stream().map(this::ifUnchanged).toList();
    var result =
        mongo.getCollection(PUBLICATIONS).bulkWrite(writes, new BulkWriteOptions().ordered(false));
    var ours = result.getMatchedCount() == ended.size() ? ended : written(ended, holder);
    ours.forEach(each -> events.publishEvent(PublicationChanged.of(each)));
    return ours;
  }

  private ReplaceOneModel<Document> ifUnchanged(Publication ended) {
    var version = Objects.requireNonNull(ended.version());
    var document = new Document();
    mongo.getConverter().write(ended, document);
    document.put("version", version + 1);
    return new ReplaceOneModel<>(
        new Document("_id", ended.id().value()).append("version", version), document);
  }

  private List<Publication> written(List<Publication> ended, String holder) {
    var wanted =
        Query.query(
            Criteria.where("_id")
                .in(ended.stream().map(each -> each.id().value()).toList())
                .and("attempts.node")
                .is(holder));
    wanted.fields().include("_id");
    var ids =
        mongo.find(wanted, Document.class, PUBLICATIONS).stream()
            .map(each -> each.getString("_id"))
            .collect(Collectors.toSet());
    return ended.stream().filter(each -> ids.contains(each.id().value())).toList();
  }

  private Publication saved(Publication changed) {
    var saved = publications.save(changed);
    events.publishEvent(PublicationChanged.of(saved));
    return saved;
  }

  private Optional<Publication> take(Criteria criteria, Update update, String holder) {
    var lease = new Lease(holder, clock.instant().plus(settings.lease()));
    @Nullable Publication taken =
        mongo.findAndModify(
            Query.query(criteria),
            update.set("status", PublicationStatus.PUBLISHING).set("lease", lease),
            NEW,
            Publication.class);
    return Optional.ofNullable(taken);
  }

  private static Criteria is(PublicationId id, PublicationStatus status) {
    return Criteria.where("_id").is(id.value()).and("status").is(status);
  }

  private static Query mine(PublicationId id, String holder) {
    return Query.query(is(id, PublicationStatus.PUBLISHING).and("lease.node").is(holder));
  }

  private static boolean isMine(Publication publication, String holder) {
    var lease = publication.lease();
    return publication.status() == PublicationStatus.PUBLISHING
        && lease != null
        && Objects.equals(lease.node(), holder);
  }
}
