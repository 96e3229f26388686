package eu.controvoce.base.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import eu.controvoce.base.StartRefused;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  @Test
  void whatWasWrittenIsThereAfterARestart(@TempDir Path folder) {
    try (var store = EmbeddedStore.in(folder, false);
        var client = client(store)) {
      var things = things(client);
      things.createIndex(Indexes.ascending("kind"));
      things.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
      things.insertOne(new Document("_id", "a").append("name", "first").append("kind", 1));
      things.insertOne(new Document("_id", "b").append("name", "second").append("kind", 1));
      things.deleteOne(Filters.eq("a"));
    }

    try (var store = EmbeddedStore.in(folder, true);
        var client = client(store)) {
      var things = things(client);

      assertThat(things.find())
          .containsExactly(new Document("_id", "b").append("name", "second").append("kind", 1));
      assertThat(things.listIndexes()).hasSize(3);
      assertThatThrownBy(() -> things.insertOne(new Document("_id", "c").append("name", "second")))
          .isInstanceOf(MongoException.class);
    }
  }

  @Test
  void oneOfEightWinsEveryCompareAndSet() throws Exception {
    try (var store = EmbeddedStore.inMemory();
        var client = client(store);
        var threads = Executors.newFixedThreadPool(8)) {
      var things = things(client);
      var ids = IntStream.range(0, 100).mapToObj(i -> "t" + i).toList();
      ids.forEach(id -> things.insertOne(new Document("_id", id).append("owner", null)));
      Callable<Integer> claimer =
          () -> {
            var me = Thread.currentThread().getName();
            return Math.toIntExact(
                ids.stream()
                    .filter(id ->
                        things.findOneAndUpdate(
                                Filters.and(Filters.eq(id), Filters.eq("owner", null)),
                                Updates.set("owner", me))
                            != null)
                    .count());
          };

      var won = 0;
      for (var each : threads.invokeAll(Collections.nCopies(8, claimer))) {
        won += each.get();
      }

      assertThat(won).isEqualTo(100);
    }
  }

  @Test
  void noIncrementIsLostAmongEightThreads() throws Exception {
    try (var store = EmbeddedStore.inMemory();
        var client = client(store);
        var threads = Executors.newFixedThreadPool(8)) {
      var counters = things(client);
      Callable<Integer> counting =
          () -> {
            for (int i = 0; i < 100; i++) {
              counters.findOneAndUpdate(
                  Filters.eq("SE"),
                  Updates.inc("last", 1L),
                  new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
            }
            return 100;
          };

      for (var each : threads.invokeAll(Collections.nCopies(8, counting))) {
        assertThat(each.get()).isEqualTo(100);
      }

      assertThat(counters.find()).containsExactly(new Document("_id", "SE").append("last", 800L));
    }
  }

  @Test
  void idsAreFoundTogetherWithFurtherConditions() {
    try (var store = EmbeddedStore.inMemory();
        var client = client(store)) {
      var things = things(client);
      things.insertMany(
          List.of(
              new Document("_id", "a").append("kind", 1),
              new Document("_id", "b").append("kind", 2),
              new Document("_id", "c").append("kind", 1)));

      assertThat(
              things.find(
                  Filters.and(Filters.in("_id", "c", "a", "b", "a", "x"), Filters.eq("kind", 1))))
          .extracting(each -> each.getString("_id"))
          .containsExactlyInAnyOrder("a", "c");
      assertThat(things.find(Filters.and(Filters.eq("a"), Filters.eq("kind", 2)))).isEmpty();
    }
  }

  @Test
  void aDroppedCollectionCanBeginAnew() {
    try (var store = EmbeddedStore.inMemory();
        var client = client(store)) {
      things(client).createIndex(Indexes.ascending("kind"));
      things(client).insertOne(new Document("_id", "a"));
      things(client).drop();
      things(client).insertOne(new Document("_id", "b"));

      assertThat(things(client).find()).containsExactly(new Document("_id", "b"));
    }
  }

  @Test
  void aStrangerOnTheSameMachineGetsNothing() {
    try (var store = EmbeddedStore.inMemory()) {
      var host = new ConnectionString(store.connectionString()).getHosts().getFirst();
      try (var stranger =
          MongoClients.create("mongodb://" + host + "/?serverSelectionTimeoutMS=700")) {

        assertThatThrownBy(() -> things(stranger).insertOne(new Document("_id", "x")))
            .isInstanceOf(MongoException.class);
      }
    }
  }

  @Test
  void aFolderIsOpenedOnce(@TempDir Path folder) {
    try (var store = EmbeddedStore.in(folder, false)) {
      assertThat(store.connectionString()).isNotEmpty();

      assertThatThrownBy(() -> EmbeddedStore.in(folder, false))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(folder.toString());
    }
  }

  private static MongoClient client(EmbeddedStore store) {
    return MongoClients.create(store.connectionString());
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("controvoce").getCollection("things");
  }
}
