package eu.controvoce.campaign.schedule;

import com.mongodb.client.model.Updates;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.quartz.Scheduler;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.data.mongodb.core.MongoOperations;

/** Many due at once: per second, beside what the store can do at most and beside Quartz on JDBC. */
final class Throughput {

  private Throughput() {}

  static List<String> run(Path folder, int count) throws Exception {
    var lines = new ArrayList<String>();
    lines.add("| " + count + " due at once | per second |");
    lines.add("| --- | ---: |");
    try (var product = NodeProcess.start("--controvoce.data=" + folder.resolve("node"))) {
      var town = new Town(product);
      town.found("http://127.0.0.1:1/none");
      var warm = run(product, town, 4_000);
      lines.add(line("Controvoce, first 4000 of a fresh process", warm));
      var ours = run(product, town, count);
      var limit = limit(product, count, 1);
      var wide = limit(product, count, 4);
      lines.add(line("Controvoce", ours));
      lines.add(line("limit: one durable update each, one after the other", limit));
      lines.add(line("limit: one durable update each, four at a time", wide));
      lines.add(line("share of the better limit", ours / Math.max(limit, wide)));
      lines.add("| raw Quartz, JDBC store on H2, job does nothing | |");
      var durable = rival(folder, "h2", count, ";WRITE_DELAY=0");
      lines.add(line("… each commit handed to the system, as ours", durable.perSecond()));
      lines.add(line("… share of all that was through when its minute was over", durable.share()));
      lines.add(line("Controvoce, times that", ours / durable.perSecond()));
      var lazy = rival(folder, "h2-lazy", count, "");
      lines.add(line("… commits up to half a second later (H2 as it comes)", lazy.perSecond()));
      lines.add(line("… share of all that was through when its minute was over", lazy.share()));
      lines.add(line("Controvoce, times that", ours / lazy.perSecond()));
    }
    return lines;
  }

  private static double run(ConfigurableApplicationContext product, Town town, int count)
      throws Exception {
    var scheduler = product.getBean(Scheduler.class);
    scheduler.standby();
    town.plan(count, -1_000, 0, Town.kinds("page"));
    var through = new CountDownLatch(count);
    ApplicationListener<PayloadApplicationEvent<?>> listener =
        event -> {
          if (event.getPayload() instanceof PublicationChanged changed
              && changed.status() == PublicationStatus.PUBLISHED) {
            through.countDown();
          }
        };
    product.addApplicationListener(listener);
    var began = System.nanoTime();
    scheduler.start();
    if (!through.await(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException(through.getCount() + " were not carried out");
    }
    var took = (System.nanoTime() - began) / 1e9;
    product.removeApplicationListener(listener);
    return count / took;
  }

  /** The same documents, each changed once. */
  private static double limit(ConfigurableApplicationContext product, int count, int threads)
      throws Exception {
    var mongo = product.getBean(MongoOperations.class);
    var copies = mongo.getCollection("limit-" + threads);
    var ids = new ArrayList<Object>();
    var batch = new ArrayList<Document>();
    for (var each : mongo.getCollection("publications").find().limit(count)) {
      each.put("status", "SCHEDULED");
      batch.add(each);
      ids.add(each.get("_id"));
    }
    for (int from = 0; from < batch.size(); from += 2_000) {
      copies.insertMany(batch.subList(from, Math.min(batch.size(), from + 2_000)));
    }
    var began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var parts = new ArrayList<CompletableFuture<Void>>();
      for (int part = 0; part < threads; part++) {
        var mine = ids.subList(ids.size() * part / threads, ids.size() * (part + 1) / threads);
        parts.add(
            CompletableFuture.runAsync(
                () ->
                    mine.forEach(id ->
                        copies.updateOne(
                            // Flat: the embedded store finds by key what is not within an $and.
                            new Document("_id", id).append("status", "SCHEDULED"),
                            Updates.set("status", "PUBLISHED"))),
                pool));
      }
      CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
    }
    return ids.size() / ((System.nanoTime() - began) / 1e9);
  }

  private static QuartzRival.Pace rival(Path folder, String name, int count, String options)
      throws Exception {
    var place = Files.createDirectories(folder.resolve(name)).toAbsolutePath();
    return QuartzRival.withJdbc(place, count, 60, options);
  }

  /** A line of the table, also said at once: the parts take minutes. */
  private static String line(String name, double value) {
    var line =
        String.format(Locale.ROOT, value < 100 ? "| %s | %.2f |" : "| %s | %.0f |", name, value);
    System.err.println(line);
    return line;
  }
}
