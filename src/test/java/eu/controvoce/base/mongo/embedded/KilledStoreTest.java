package eu.controvoce.base.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import eu.controvoce.base.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the store: what was acknowledged survives the death of the process. */
class KilledStoreTest {

  private static final int ENOUGH = 800;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedWriteSurvivesKill9() throws Exception {
    var process = startWriters();
    var acknowledged = new ArrayList<String>();
    try (var lines = process.inputReader()) {
      read(lines, acknowledged, ENOUGH);

      assertThatThrownBy(() -> EmbeddedStore.in(folder, false)).isInstanceOf(StartRefused.class);

      // Process.destroyForcibly() would also close the stream with what it still said.
      process.toHandle().destroyForcibly();
      read(lines, acknowledged, Integer.MAX_VALUE);
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

    try (var store = EmbeddedStore.in(folder, false);
        var client = MongoClients.create(store.connectionString())) {
      var things = client.getDatabase("controvoce").getCollection("things");
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
      assertThat(ids(things.find(Filters.eq("seen", 1)))).containsAll(acknowledged);
      // A write is there with its entry in the unique index or not at all.
      assertThat(things.find())
          .allSatisfy(each ->
              assertThat(ids(things.find(Filters.eq("name", each.get("name"))))).hasSize(1));
      things.deleteMany(new Document());
      assertThat(things.countDocuments()).isZero();
    }
  }

  private Process startWriters() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BusyWriters.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void read(BufferedReader lines, List<String> into, int most) throws IOException {
    while (into.size() < most) {
      var line = lines.readLine();
      if (line == null) {
        return;
      }
      into.add(line);
    }
  }

  private static List<String> ids(Iterable<Document> documents) {
    var ids = new ArrayList<String>();
    documents.forEach(each -> ids.add(each.getString("_id")));
    return ids;
  }
}
