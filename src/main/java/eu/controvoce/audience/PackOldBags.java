package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import java.time.Instant;
import java.util.ArrayList;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Writes bags of an earlier version, a document per letter, as they are kept now. */
@Component
class PackOldBags {

  private static final Logger log = LoggerFactory.getLogger(PackOldBags.class);

  private final MongoOperations mongo;

  PackOldBags(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Done before anything is sent; a crash on the way leaves the rest for the next start. */
  @EventListener(ApplicationStartedEvent.class)
  void pack() {
    var kept = mongo.getCollection("mail-bags");
    var old = new ArrayList<Document>();
    kept.find(new Document("letters", new Document("$exists", true))).into(old);
    for (var each : old) {
      var letters = each.getList("letters", Document.class);
      each.append("lines", LetterLines.write(letters.stream().map(PackOldBags::letter).toList()));
      each.remove("letters");
      kept.replaceOne(new Document("_id", each.get("_id")), each);
    }
    if (!old.isEmpty()) {
      log.info("{} mail bags of an earlier version are packed now", old.size());
    }
  }

  private static Letter letter(Document old) {
    var at = instant(old, "at");
    return new Letter(
        new SubscriberId(old.getString("subscriber")),
        State.valueOf(old.getString("state")),
        old.getInteger("attempts", 0),
        at == null ? Instant.EPOCH : at,
        instant(old, "notBefore"),
        old.getString("detail"));
  }

  private static @Nullable Instant instant(Document old, String field) {
    var date = old.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
