package eu.controvoce.rumour.lucene;

import eu.controvoce.base.Id;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Which version of what the store has, without reading the rest. */
@Component
class StoredVersions {

  private final MongoOperations store;

  StoredVersions(MongoOperations store) {
    this.store = store;
  }

  /** Of rumours that are not part of another one. */
  Map<RumourId, Long> rumours() {
    return read(Query.query(Criteria.where("mergedInto").is(null)), Rumour.class, RumourId::new);
  }

  /** Of sightings without rumour. */
  Map<SightingId, Long> openSightings() {
    return read(
        Query.query(Criteria.where("status").is(SightingStatus.NEW.name())),
        Sighting.class,
        SightingId::new);
  }

  private <I extends Id> Map<I, Long> read(Query query, Class<?> type, Function<String, I> id) {
    query.fields().include("version");
    var found = new HashMap<I, Long>();
    for (var each : store.find(query, Document.class, store.getCollectionName(type))) {
      if (each.get("version") instanceof Number version) {
        found.put(id.apply(String.valueOf(each.get("_id"))), version.longValue());
      }
    }
    return found;
  }
}
