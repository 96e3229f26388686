package eu.controvoce.campaign.operations;

import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.UnreadablePublication;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Sets aside publications that cannot be read, and puts them back once they can, for instance after
 * an upgrade of the product. Nothing is ever thrown away. Thread-safe.
 */
@Component
public class Unreadables {

  private static final Logger log = LoggerFactory.getLogger(Unreadables.class);

  private static final String PUBLICATIONS = "publications";

  private final MongoOperations mongo;
  private final Publications publications;
  private final Journal journal;
  private final Clock clock;

  Unreadables(MongoOperations mongo, Publications publications, Journal journal, Clock clock) {
    this.mongo = mongo;
    this.publications = publications;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Looks whether it is the document that cannot be read, and if so sets it aside.
   *
   * @return whether it was set aside; {@code false} if the document is in order or gone
   * @throws DataAccessException if the store does not answer
   */
  public boolean look(PublicationId id) {
    try {
      publications.findById(id);
      return false;
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      setAside(id, e);
      return true;
    }
  }

  /** Somebody met it while looking through a list: it is named on the operations page. */
  @EventListener
  void on(UnreadablePublication met) {
    try {
      look(met.id());
    } catch (DataAccessException e) {
      // It is left out of this list all the same, and met again.
      log.warn("Publication {} cannot be read and could not be set aside", met.id(), e);
    }
  }

  /** Those the actor is to know of: the own city's, or all for administrators. */
  public List<Unreadable> list(Actor actor) {
    return mongo.findAll(Unreadable.class).stream()
        .filter(each -> isVisible(actor, each.city()))
        .toList();
  }

  /**
   * Puts one back among the publications; it is judged like any other that is late.
   *
   * @throws RuleBroken if it still cannot be read
   */
  public void putBack(Actor actor, PublicationId id) {
    var found = mongo.findById(id, Unreadable.class);
    if (found == null || !isVisible(actor, found.city())) {
      throw new NotFound("access.not-found");
    }
    insert(found.kept());
    try {
      publications.findById(id);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      mongo.remove(byId(id), PUBLICATIONS);
      throw new RuleBroken("operations.unreadable.still");
    }
    mongo.remove(byId(id), Unreadable.class);
    journal.record(
        actor, Journal.subject("publication", id), found.city(), "journal.publication.put-back");
  }

  /** First the copy, then the removal: whatever happens in between, one of them is there. */
  private void setAside(PublicationId id, RuntimeException why) {
    var document = mongo.getCollection(PUBLICATIONS).find(new Document("_id", id.value())).first();
    if (document == null) {
      return;
    }
    var city = city(document.get("city"));
    // Whoever tried to carry it out may have died of it: put back, it begins as planned.
    document.put(
        "status",
        "SCHEDULED".equals(document.get("status")) || document.get("lease") != null
            ? "SCHEDULED"
            : document.get("status"));
    document.remove("lease");
    mongo.save(
        new Unreadable(
            id,
            city,
            instant(document.get("at")),
            clock.instant(),
            why.getClass().getSimpleName(),
            document));
    mongo.remove(byId(id), PUBLICATIONS);
    journal.recordOwn(Journal.subject("publication", id), city, "journal.publication.unreadable");
    log.error("Publication {} cannot be read and was set aside", id, why);
  }

  private void insert(Document document) {
    var publication = Objects.requireNonNull(document.get("_id"));
    if (mongo.getCollection(PUBLICATIONS).find(new Document("_id", publication)).first() == null) {
      mongo.getCollection(PUBLICATIONS).insertOne(document);
    }
  }

  private static Query byId(PublicationId id) {
    return Query.query(Criteria.where("_id").is(id.value()));
  }

  private static boolean isVisible(Actor actor, @Nullable CityId city) {
    return actor.may(Permission.ADMINISTER)
        || (city != null && actor.may(Permission.PLAN, city) && city.equals(actor.city()));
  }

  private static @Nullable CityId city(@Nullable Object stored) {
    return stored instanceof String value && !value.isBlank() ? new CityId(value) : null;
  }

  private static @Nullable Instant instant(@Nullable Object stored) {
    return stored instanceof Date date ? date.toInstant() : null;
  }
}
