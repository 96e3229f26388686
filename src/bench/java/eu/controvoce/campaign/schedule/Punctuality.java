package eu.controvoce.campaign.schedule;

import com.mongodb.client.MongoCollection;
import eu.controvoce.campaign.Publication;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.quartz.Scheduler;
import org.springframework.data.mongodb.core.MongoOperations;

/** One publication a second and bursts of a hundred, beside raw Quartz in the same minutes. */
final class Punctuality {

  private static final int BURST = 100;

  private Punctuality() {}

  static List<String> run(Path folder, int seconds) throws Exception {
    try (var product = NodeProcess.start("--controvoce.data=" + folder)) {
      var town = new Town(product);
      town.found("http://127.0.0.1:1/none");
      product.getBean(Scheduler.class).start();
      warmUp(town);
      var first = Instant.now().plusSeconds(5);
      town.plan(times(first, seconds), Town.kinds("page"));
      var bare = QuartzRival.times();
      var things = product.getBean(MongoOperations.class).getCollection("things");
      var both = new ArrayList<Scheduler>();
      both.add(QuartzRival.inMemory(times(first.plusMillis(500), seconds), bare, () -> {}));
      Thread.sleep(Duration.ofSeconds(seconds + 10));
      both.getFirst().shutdown(true);
      var writing = QuartzRival.times();
      var again = Instant.now().plusSeconds(3);
      both.add(
          QuartzRival.inMemory(times(again, seconds / 2), writing, () -> durableUpdate(things)));
      Thread.sleep(Duration.ofSeconds(seconds / 2 + 6));
      both.getLast().shutdown(true);
      return report(town.all().stream().filter(each -> !each.at().isBefore(first)).toList(), bare, writing);
    }
  }

  private static List<Instant> times(Instant first, int seconds) {
    var times = new ArrayList<Instant>();
    for (int i = 0; i < seconds; i++) {
      times.add(first.plusSeconds(i));
      if (i % 10 == 5) {
        for (int burst = 0; burst < BURST; burst++) {
          times.add(first.plusSeconds(i));
        }
      }
    }
    return times;
  }

  private static void warmUp(Town town) throws InterruptedException {
    town.plan(2_000, 0, 4_000, Town.kinds("page"));
    while (town.left() > 0) {
      Thread.sleep(200);
    }
  }

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static void durableUpdate(MongoCollection<Document> things) {
    things.insertOne(new Document("_id", NUMBER.incrementAndGet()).append("status", "PUBLISHED"));
  }

  private static List<String> report(
      List<Publication> all, java.util.Queue<Double> bare, java.util.Queue<Double> writing) {
    var began = new ArrayList<Double>();
    var out = new ArrayList<Double>();
    for (var each : all) {
      began.add((double) Duration.between(each.at(), each.attempts().getLast().startedAt()).toMillis());
      out.add((double) Duration.between(each.at(), each.publishedAt()).toMillis());
    }
    return List.of(
        "| lateness in ms | n | p50 | p95 | p99 | most | least |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        Spread.of(began).line("Controvoce, begun"),
        Spread.of(out).line("Controvoce, out and durable"),
        Spread.of(bare).line("raw Quartz in memory, job begun, job does nothing"),
        Spread.of(writing).line("raw Quartz in memory, job begun, job writes one durable document"));
  }
}
