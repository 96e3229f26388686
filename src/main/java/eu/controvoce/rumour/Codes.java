package eu.controvoce.rumour;

import eu.controvoce.city.City;
import java.util.Locale;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Numbers items within a city, each number once. Thread-safe. */
@Component
class Codes {

  private final MongoOperations store;

  Codes(MongoOperations store) {
    this.store = store;
  }

  /** The next code of a sighting, for example {@code SE-S-0042}. */
  String sighting(City city) {
    return next(city, "S");
  }

  /** The next code of a rumour [diceria], for example {@code TO-D-0007}. */
  String rumour(City city) {
    return next(city, "D");
  }

  private String next(City city, String letter) {
    var series = city.prefix() + "-" + letter;
    var counted =
        store.findAndModify(
            Query.query(Criteria.where("_id").is(series)),
            new Update().inc("value", 1L),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            "counters");
    if (counted == null || !(counted.get("value") instanceof Number number)) {
      throw new IllegalStateException("No number for " + series);
    }
    return String.format(Locale.ROOT, "%s-%04d", series, number.longValue());
  }
}
