package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Who is at which mailbox, and when it is tried again. A claim is one compare-and-set with an end,
 * so a node that dies gives it back by itself. Thread-safe.
 */
@Component
class Mailboxes {

  /** How long somebody may be at one line; then others take over. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /** How long a server may be away before its followers are forgotten. */
  static final Duration DEAD = Duration.ofDays(14);

  private static final int AT_ONCE = 500;

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  private final MongoOperations mongo;
  private final Clock clock;

  Mailboxes(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Those of a city it is time for, the longest waiting first. */
  List<Mailbox> due(CityId city) {
    return mongo.find(
        Query.query(free(Criteria.where("city").is(city)))
            .with(Sort.by("nextAttemptAt"))
            .limit(AT_ONCE),
        Mailbox.class);
  }

  /** Those that do not work, the latest mishap first. */
  List<Mailbox> ill(CityId city, int most) {
    return mongo.find(
        Query.query(Criteria.where("city").is(city).and("mishapAt").ne(null))
            .with(Sort.by(Sort.Direction.DESC, "mishapAt"))
            .limit(most),
        Mailbox.class);
  }

  /** Takes one; empty if somebody else did. */
  Optional<Mailbox> claim(String id) {
    return Optional.ofNullable(
        mongo.findAndModify(
            Query.query(free(Criteria.where("_id").is(id))),
            Update.update("lease", clock.instant().plus(LEASE)),
            FindAndModifyOptions.options().returnNew(true),
            Mailbox.class));
  }

  /** Says that one is still at it; {@code null} if somebody else took over. */
  @Nullable Mailbox stay(Mailbox held) {
    return mongo.findAndModify(
        mine(held),
        Update.update("lease", clock.instant().plus(LEASE)),
        FindAndModifyOptions.options().returnNew(true),
        Mailbox.class);
  }

  /** It works, and nothing waits any more. */
  void emptied(Mailbox held) {
    mongo.updateFirst(mine(held), worked(new Update()).unset("nextAttemptAt"), Mailbox.class);
  }

  /** It works, and more waits. */
  void more(Mailbox held) {
    mongo.updateFirst(
        mine(held), worked(new Update()).set("nextAttemptAt", clock.instant()), Mailbox.class);
  }

  /** It did not take something; the rest may go on. */
  void mishap(Mailbox held, Why why) {
    mongo.updateFirst(
        mine(held),
        Update.update("mishap", why.toString()).set("mishapAt", clock.instant()),
        Mailbox.class);
  }

  /** It is away: it is tried again later. */
  void away(Mailbox held, Why why, @Nullable Duration asked) {
    var now = clock.instant();
    var pause = PAUSES.get(Math.min(held.tries(), PAUSES.size() - 1));
    var wait = asked != null && asked.compareTo(pause) > 0 ? asked : pause;
    var since = held.failingSince();
    mongo.updateFirst(
        mine(held),
        new Update()
            .set("failingSince", since == null ? now : since)
            .set("tries", held.tries() + 1)
            .set("nextAttemptAt", now.plus(wait))
            .set("mishap", why.toString())
            .set("mishapAt", now)
            .unset("lease"),
        Mailbox.class);
  }

  /** Whether it has been away for so long that it will not come back. */
  boolean isDead(Mailbox box) {
    var since = box.failingSince();
    return since != null && since.plus(DEAD).isBefore(clock.instant());
  }

  private static Update worked(Update update) {
    return update.unset("failingSince").set("tries", 0).unset("lease");
  }

  private Criteria free(Criteria which) {
    Instant now = clock.instant();
    return which
        .and("nextAttemptAt")
        .lte(now)
        .orOperator(Criteria.where("lease").is(null), Criteria.where("lease").lte(now));
  }

  private static Query mine(Mailbox held) {
    return Query.query(Criteria.where("_id").is(held.id()).and("lease").is(held.lease()));
  }
}
