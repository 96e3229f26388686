package eu.controvoce.audience;

import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Makes addresses unreadable that an earlier version kept as they are. */
@Component
class SealOldAddresses {

  private static final Logger log = LoggerFactory.getLogger(SealOldAddresses.class);

  private final MongoOperations mongo;
  private final Subscribers subscribers;
  private final AddressBook book;
  private final Clock clock;

  SealOldAddresses(MongoOperations mongo, Subscribers subscribers, AddressBook book, Clock clock) {
    this.mongo = mongo;
    this.subscribers = subscribers;
    this.book = book;
    this.clock = clock;
  }

  /** Done before anybody is let in; a crash on the way leaves the rest for the next start. */
  @EventListener(ApplicationStartedEvent.class)
  void seal() {
    var kept = mongo.getCollection("subscribers");
    var old = new ArrayList<Document>();
    kept.find(new Document("address", new Document("$exists", true))).into(old);
    for (var each : old) {
      var fresh = sealed(each);
      if (!subscribers.existsById(fresh.id())) {
        subscribers.save(fresh);
      }
      kept.deleteOne(new Document("_id", each.get("_id")));
    }
    if (!old.isEmpty()) {
      log.info("{} addresses of an earlier version are encrypted now", old.size());
    }
  }

  private Subscriber sealed(Document old) {
    var list = new ListId(old.getString("list"));
    var address = old.getString("address");
    var note = old.getString("consentNote");
    var since = instant(old, "subscribedAt");
    var from = since == null ? clock.instant() : since;
    return new Subscriber(
        book.on(list, address),
        null,
        list,
        new CityId(old.getString("city")),
        book.person(address),
        book.sealed(address),
        old.getString("language"),
        Pace.AT_ONCE,
        Kind.RESIDENT,
        null,
        new Consent(note, LocalDate.ofInstant(from, ZoneOffset.UTC), note, note),
        from,
        instant(old, "unsubscribedAt"));
  }

  private static @Nullable Instant instant(Document old, String field) {
    var date = old.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
