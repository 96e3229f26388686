package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.operations.Standstill;
import eu.controvoce.campaign.operations.Unreadables;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds what there is to carry out. Thread-safe. */
@Component
class DueWork {

  private static final String PUBLICATIONS = "publications";

  private final MongoOperations mongo;
  private final Unreadables unreadables;
  private final StoreClock clock;

  DueWork(MongoOperations mongo, Unreadables unreadables, StoreClock clock) {
    this.mongo = mongo;
    this.unreadables = unreadables;
    this.clock = clock;
  }

  /**
   * Something to be carried out, read without the rest of its document: one that cannot be read
   * must not keep the others from being found.
   *
   * @param begun whether somebody began it and did not finish: their process died
   */
  record Due(
      PublicationId id,
      OutletId outlet,
      String channelType,
      boolean begun,
      Instant nextAttemptAt) {}

  /**
   * What there is to do, the longest waiting first.
   *
   * @param due now
   * @param coming what is due after these, within what was looked at, the next first
   * @param more whether there is more than was fetched
   */
  record Look(List<Due> due, List<Due> coming, boolean more) {

    /** When the first one after these is due; {@code null} if none was seen. */
    @Nullable Instant next() {
      return coming.isEmpty() ? null : coming.getFirst().nextAttemptAt();
    }
  }

  /** One look: what is due now or within {@code ahead}, in cities and on outlets that are free. */
  Look look(Standstill still, Collection<OutletId> busy, Duration ahead, int most) {
    if (still.everything()) {
      return new Look(List.of(), List.of(), false);
    }
    var now = clock.instant();
    var wanted =
        new Criteria()
            .orOperator(
                Criteria.where("status")
                    .is(PublicationStatus.SCHEDULED)
                    .and("nextAttemptAt")
                    .lte(now.plus(ahead)),
                Criteria.where("status")
                    .is(PublicationStatus.PUBLISHING)
                    .and("lease.until")
                    .lte(now));
    if (!busy.isEmpty()) {
      wanted.and("outlet").nin(busy.stream().map(OutletId::value).toList());
    }
    if (!still.cities().isEmpty()) {
      wanted.and("city").nin(still.cities().stream().map(CityId::value).toList());
    }
    var query =
        Query.query(wanted)
            .with(Sort.by(Sort.Order.asc("nextAttemptAt"), Sort.Order.asc("at")))
            .limit(most);
    query.fields().include("outlet", "channelType", "status", "nextAttemptAt");
    var found = mongo.find(query, Document.class, PUBLICATIONS);
    var all = found.stream().flatMap(each -> read(each).stream()).toList();
    return new Look(
        all.stream().filter(each -> each.begun() || !each.nextAttemptAt().isAfter(now)).toList(),
        all.stream().filter(each -> !each.begun() && each.nextAttemptAt().isAfter(now)).toList(),
        found.size() == most);
  }

  /** Those of these that are due and that nobody has taken, whole. */
  List<Publication> open(List<PublicationId> ids) {
    return mongo.find(
        Query.query(
            Criteria.where("_id")
                .in(ids.stream().map(PublicationId::value).toList())
                .and("status")
                .is(PublicationStatus.SCHEDULED)
                .and("nextAttemptAt")
                .lte(clock.instant())),
        Publication.class);
  }

  private Optional<Due> read(Document found) {
    var id = new PublicationId(String.valueOf(found.get("_id")));
    try {
      return Optional.of(
          new Due(
              id,
              new OutletId(Objects.requireNonNull(found.getString("outlet"))),
              Objects.requireNonNull(found.getString("channelType")),
              PublicationStatus.PUBLISHING.name().equals(found.getString("status")),
              found.getDate("nextAttemptAt").toInstant()));
    } catch (RuntimeException e) {
      unreadables.look(id);
      return Optional.empty();
    }
  }
}
