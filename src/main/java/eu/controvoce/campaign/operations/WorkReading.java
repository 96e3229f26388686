package eu.controvoce.campaign.operations;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.operations.Work.Condition;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Reads of publications only what their carrying out needs, so that one that cannot be read as a
 * whole is still seen. Thread-safe.
 */
@Component
class WorkReading {

  private static final String PUBLICATIONS = "publications";

  /** More than anybody looks through. */
  private static final int MOST_WORK = 2_000;

  private static final int MOST_TRIES = 50_000;

  private static final Duration LATE = Duration.ofMinutes(1);

  private final MongoOperations mongo;

  WorkReading(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * A try.
   *
   * @param error {@code null} if it went well
   */
  record Tried(
      OutletId outlet,
      Instant plannedFor,
      Instant startedAt,
      boolean well,
      @Nullable String error) {}

  /** What is not simply to come or through, in a city or everywhere. */
  List<Work> work(@Nullable CityId city, Instant now, boolean withContent) {
    var wanted =
        of(
            city,
            Criteria.where("status").in(PublicationStatus.PUBLISHING, PublicationStatus.FAILED),
            Criteria.where("status").is(PublicationStatus.PAUSED).and("error").ne(null),
            Criteria.where("status").is(PublicationStatus.SCHEDULED).and("nextAttemptAt").lte(now),
            Criteria.where("status").is(PublicationStatus.SCHEDULED).and("error").ne(null));
    var query = Query.query(wanted).limit(MOST_WORK);
    query
        .fields()
        .include("city", "outlet", "message", "channelType", "status")
        .include("at", "nextAttemptAt", "error", "attempts.outcome");
    return mongo.find(query, Document.class, PUBLICATIONS).stream()
        .flatMap(each -> work(each, now, withContent).stream())
        .sorted(Comparator.comparing(Work::at))
        .toList();
  }

  /** How many become due until then. */
  long due(@Nullable CityId city, Instant now, Instant until) {
    var wanted =
        Criteria.where("status")
            .is(PublicationStatus.SCHEDULED)
            .and("nextAttemptAt")
            .gt(now)
            .lte(until);
    return mongo.count(
        Query.query(city == null ? wanted : wanted.and("city").is(city.value())), PUBLICATIONS);
  }

  /** The tries since then of what is out, failed or tried again. */
  List<Tried> tries(@Nullable CityId city, Instant since) {
    var wanted = Criteria.where("attempts.startedAt").gte(since);
    var query =
        Query.query(city == null ? wanted : wanted.and("city").is(city.value())).limit(MOST_TRIES);
    query.fields().include("outlet", "attempts");
    return mongo.find(query, Document.class, PUBLICATIONS).stream()
        .flatMap(WorkReading::tries)
        .filter(each -> !each.startedAt().isBefore(since))
        .toList();
  }

  private static Criteria of(@Nullable CityId city, Criteria... any) {
    var wanted = new Criteria().orOperator(any);
    return city == null ? wanted : wanted.and("city").is(city.value());
  }

  private static Optional<Work> work(Document found, Instant now, boolean withContent) {
    var at = instant(found.get("at"));
    var next = instant(found.get("nextAttemptAt"));
    var city = found.getString("city");
    var outlet = found.getString("outlet");
    if (at == null || next == null || city == null || outlet == null) {
      return Optional.empty();
    }
    var message = found.getString("message");
    return Optional.of(
        new Work(
            new PublicationId(String.valueOf(found.get("_id"))),
            new CityId(city),
            new OutletId(outlet),
            withContent && message != null ? new MessageId(message) : null,
            String.valueOf(found.get("channelType")),
            condition(String.valueOf(found.get("status")), next, now),
            at,
            next,
            found.getString("error"),
            attempts(found).size()));
  }

  private static Condition condition(String status, Instant next, Instant now) {
    return switch (status) {
      case "PUBLISHING" -> Condition.RUNNING;
      case "FAILED" -> Condition.FAILED;
      case "PAUSED" -> Condition.HELD;
      default -> {
        if (next.isAfter(now)) {
          yield Condition.TRYING;
        }
        yield next.plus(LATE).isBefore(now) ? Condition.LATE : Condition.DUE;
      }
    };
  }

  private static Stream<Tried> tries(Document publication) {
    var outlet = publication.getString("outlet");
    return outlet == null
        ? Stream.empty()
        : attempts(publication).stream()
            .flatMap(each -> {
              var planned = instant(each.get("plannedFor"));
              var started = instant(each.get("startedAt"));
              // What a person saw is no try: it says nothing about the outlet now.
              return planned == null
                      || started == null
                      || Publication.CONFIRMED.equals(each.get("outcome"))
                  ? Stream.empty()
                  : Stream.of(
                      new Tried(
                          new OutletId(outlet),
                          planned,
                          started,
                          "accepted".equals(each.get("outcome")),
                          each.getString("detail")));
            });
  }

  private static List<Document> attempts(Document publication) {
    var attempts = publication.getList("attempts", Document.class);
    return attempts == null ? List.of() : attempts;
  }

  private static @Nullable Instant instant(@Nullable Object stored) {
    return stored instanceof Date date ? date.toInstant() : null;
  }
}
