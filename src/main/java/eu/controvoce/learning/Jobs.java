package eu.controvoce.learning;

import eu.controvoce.base.Id;
import eu.controvoce.city.Actor;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Who works at which background job. A claim is one compare-and-set on one document, so of any
 * number of nodes exactly one works. Thread-safe.
 */
@Component
class Jobs {

  private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

  private final MongoOperations mongo;
  private final Clock clock;
  private final LearningSettings settings;
  private final String node = Id.random();

  Jobs(MongoOperations mongo, Clock clock, LearningSettings settings) {
    this.mongo = mongo;
    this.clock = clock;
    this.settings = settings;
  }

  Optional<Job> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Job.class));
  }

  /**
   * Begins a job; empty if it runs already, here or elsewhere.
   *
   * @param actor who asked for it; {@code null} for the product itself
   */
  Optional<Job> begin(String id, @Nullable Actor actor, int total) {
    var now = clock.instant();
    var update =
        new Update()
            .set("running", true)
            .set("node", node)
            .set("leaseUntil", now.plus(settings.lease()))
            .set("byName", actor == null ? "" : actor.name())
            .set("startedAt", now)
            .set("done", 0)
            .set("total", total)
            .set("at", "")
            .set("changed", 0)
            .set("stopAsked", false)
            .unset("outcome")
            .unset("endedAt");
    if (actor == null) {
      update.unset("by");
    } else {
      update.set("by", actor.member().value());
    }
    var idle = Criteria.where("_id").is(id).and("running").ne(true);
    try {
      return Optional.ofNullable(
          mongo.findAndModify(
              Query.query(idle),
              update,
              FindAndModifyOptions.options().returnNew(true).upsert(true),
              Job.class));
    } catch (DuplicateKeyException e) {
      // It is there and runs.
      return Optional.empty();
    }
  }

  /** Takes over a job whose node gave no sign of life; empty if there is none. */
  Optional<Job> takeOver(String id) {
    var now = clock.instant();
    var abandoned = Criteria.where("_id").is(id).and("running").is(true).and("leaseUntil").lte(now);
    var update = new Update().set("node", node).set("leaseUntil", now.plus(settings.lease()));
    return Optional.ofNullable(mongo.findAndModify(Query.query(abandoned), update, NEW, Job.class));
  }

  /**
   * A sign of life with how far it is; whether to go on: it is still this node's and nobody asked
   * to stop.
   */
  boolean progress(String id, int done, String at, int changed) {
    var job =
        mongo.findAndModify(
            Query.query(mine(id)),
            new Update()
                .set("done", done)
                .set("at", at)
                .set("changed", changed)
                .set("leaseUntil", clock.instant().plus(settings.lease())),
            NEW,
            Job.class);
    return job != null && !job.stopAsked();
  }

  /** How many steps there are, once that is known. */
  void total(String id, int total) {
    mongo.updateFirst(Query.query(mine(id)), Update.update("total", total), Job.class);
  }

  /** A sign of life; whether to go on. */
  boolean alive(String id) {
    var job =
        mongo.findAndModify(
            Query.query(mine(id)),
            new Update().set("leaseUntil", clock.instant().plus(settings.lease())),
            NEW,
            Job.class);
    return job != null && !job.stopAsked();
  }

  void end(String id, Told outcome) {
    mongo.updateFirst(
        Query.query(mine(id)),
        new Update()
            .set("running", false)
            .set("node", "")
            .set("stopAsked", false)
            .set("outcome", outcome)
            .set("endedAt", clock.instant()),
        Job.class);
  }

  /** Lays it down unfinished, for whoever is next to look. */
  void release(String id) {
    mongo.updateFirst(
        Query.query(mine(id)), new Update().set("leaseUntil", clock.instant()), Job.class);
  }

  /** Asks whoever works at it to stop. */
  void askToStop(String id) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and("running").is(true)),
        new Update().set("stopAsked", true),
        Job.class);
  }

  private Criteria mine(String id) {
    return Criteria.where("_id").is(id).and("running").is(true).and("node").is(node);
  }
}
