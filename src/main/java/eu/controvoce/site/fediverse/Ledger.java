package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Puts down what has to be delivered, before anything is sent: once per activity and mailbox,
 * however often it is asked to. Thread-safe, also between nodes.
 */
@Component
class Ledger {

  /** How long ended lines are kept. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final MongoOperations mongo;
  private final Followers followers;
  private final Handovers handovers;
  private final Seals seals;
  private final Clock clock;

  Ledger(
      MongoOperations mongo, Followers followers, Handovers handovers, Seals seals, Clock clock) {
    this.mongo = mongo;
    this.followers = followers;
    this.handovers = handovers;
    this.seals = seals;
    this.clock = clock;
  }

  /** The mailbox of an address, made if there was none. */
  String mailbox(CityId city, String address) {
    var id = seals.id(city, "mailbox " + address);
    if (mongo.findById(id, Mailbox.class) == null) {
      var host = URI.create(address).getHost();
      try {
        mongo.insert(
            new Mailbox(
                id,
                city,
                seals.seal(address, id),
                host == null ? "" : host,
                null,
                0,
                null,
                null,
                null,
                null));
      } catch (DuplicateKeyException e) {
        return id;
      }
    }
    return id;
  }

  /** Something for everybody who follows now: once for each server. */
  void put(Activity activity) {
    followers.findByCity(activity.city()).stream()
        .map(Follower::mailbox)
        .distinct()
        .forEach(mailbox -> line(activity.city(), mailbox, activity.id(), null, activity));
  }

  /**
   * Something for one alone.
   *
   * @param inbox their own
   */
  void put(CityId city, String mailbox, String activity, String inbox, String json) {
    var id = id(city, activity, mailbox);
    line(city, mailbox, activity, seals.seal(inbox + "\n" + json, id), null);
  }

  private void line(
      CityId city,
      String mailbox,
      String activity,
      @Nullable String direct,
      @Nullable Activity everybodys) {
    var line =
        new Handover(
            id(city, activity, mailbox),
            city,
            mailbox,
            activity,
            direct,
            everybodys == null ? clock.instant() : everybodys.at(),
            Handover.State.QUEUED,
            null,
            null);
    try {
      mongo.insert(line);
    } catch (DuplicateKeyException e) {
      // Put down before a crash, or by another node.
    }
    wake(mailbox);
  }

  /** Has a mailbox looked at, unless it is waiting for its turn anyway. */
  void wake(String mailbox) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(mailbox).and("nextAttemptAt").is(null)),
        Update.update("nextAttemptAt", clock.instant()),
        Mailbox.class);
  }

  /** Forgets a mailbox nobody is reached through any more, and what waits for it. */
  void closeIfUnused(String mailbox) {
    if (followers.countByMailbox(mailbox) == 0) {
      handovers.deleteByMailboxAndState(mailbox, Handover.State.QUEUED);
      mongo.remove(Query.query(Criteria.where("_id").is(mailbox)), Mailbox.class);
    }
  }

  /** Forgets what ended long ago. */
  void forget() {
    var before = clock.instant().minus(KEPT);
    handovers.deleteByEndedAtBefore(before);
    mongo.remove(
        Query.query(Criteria.where("open").is(false).and("at").lt(before)), Activity.class);
  }

  /** What is still to be put down for each follower, the oldest first. */
  List<Activity> open(CityId city) {
    return mongo.find(
        Query.query(Criteria.where("city").is(city).and("open").is(true)).with(Sort.by("at")),
        Activity.class);
  }

  private String id(CityId city, String activity, String mailbox) {
    return seals.id(city, "handover " + activity + " " + mailbox);
  }
}
