package eu.controvoce.base.mongo;

import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Numbers people can say aloud: 1, 2, 3 for each key. No number is given twice, also with several
 * nodes; one may be missing when what it was drawn for was never saved.
 */
@Component
public final class Counters {

  private final MongoOperations mongo;

  Counters(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The next number of a key, from 1. */
  public long next(String key) {
    try {
      return increment(key);
    } catch (DuplicateKeyException e) {
      // Two nodes made the counter at the same moment; by now it is there.
      return increment(key);
    }
  }

  /** The next code with this prefix, at least four digits: {@code SE-0042}. */
  public String code(String prefix) {
    return String.format(Locale.ROOT, "%s-%04d", prefix, next(prefix));
  }

  private long increment(String key) {
    var counter =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is(key)),
            new Update().inc("last", 1L),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Counter.class);
    if (counter == null) {
      throw new IllegalStateException("The store returned no counter for " + key);
    }
    return counter.last();
  }

  @Document("counters")
  @TypeAlias("counter")
  record Counter(@Id String key, long last) {}
}
