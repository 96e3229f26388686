package eu.controvoce.base.mongo.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.PrintStream;
import java.nio.file.Path;
import org.bson.Document;

/**
 * A process that writes until it is killed and says each acknowledged id in a line of its own. Run
 * by {@link KilledStoreTest}.
 */
final class BusyWriters {

  static final int WRITERS = 4;

  private BusyWriters() {}

  /** Takes the folder of the store. */
  static void main(String[] arguments) {
    var out = new PrintStream(System.out, true);
    var store = EmbeddedStore.in(Path.of(arguments[0]), false);
    var client = MongoClients.create(store.connectionString());
    var things = client.getDatabase("controvoce").getCollection("things");
    things.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
    for (int i = 0; i < WRITERS; i++) {
      var writer = "w" + i;
      new Thread(
              () -> {
                for (int n = 0; ; n++) {
                  var id = writer + "-" + n;
                  things.insertOne(new Document("_id", id).append("name", id).append("seen", 0));
                  things.updateOne(Filters.eq(id), Updates.inc("seen", 1));
                  out.println(id);
                }
              })
          .start();
    }
  }
}
