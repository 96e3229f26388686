package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.embedded.EmbeddedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Two processes on one store, many publications due at one instant. */
final class TwoNodes {

  private static final Duration MOST = Duration.ofMinutes(5);

  private TwoNodes() {}

  static List<String> run(Path folder, int count) throws Exception {
    Files.createDirectories(folder.resolve("store"));
    try (var store = EmbeddedStore.in(folder.resolve("store"), false);
        var one = node(folder, "one", store);
        var other = node(folder, "other", store)) {
      one.await("READY", MOST);
      other.await("READY", MOST);
      one.tell("town http://127.0.0.1:1/none");
      one.await("TOWN", MOST);
      // Both have looked and know how many seconds there are left.
      one.tell("plan " + count + " 25000 0 page,feed");
      one.await("PLANNED-ALL", MOST);
      var began = 0L;
      long left = count;
      while (left > 0) {
        Thread.sleep(250);
        one.tell("left");
        left = Long.parseLong(one.await("LEFT", MOST));
        if (began == 0 && left < count) {
          began = System.nanoTime();
        }
      }
      var took = (System.nanoTime() - began) / 1e9;
      one.tell("tell");
      var said = new ArrayList<String[]>();
      one.await("TOLD", MOST, line -> said.add(line.split(" ")));
      var byNode = new HashMap<String, Integer>();
      int once = 0;
      for (var each : said) {
        if (each[0].equals("PUBLICATION")) {
          byNode.merge(each[6].replaceAll("#.*", "").replaceAll(".*?:", ""), 1, Integer::sum);
          once += each[3].equals("PUBLISHED") && each[4].equals("1") ? 1 : 0;
        }
      }
      return List.of(
          "| two processes, due at one instant | carried out exactly once | seconds from the first | by node |",
          "| ---: | ---: | ---: | --- |",
          "| %d | %d | %.1f | %s |".formatted(count, once, took, byNode.values()));
    }
  }

  private static Child node(Path folder, String name, EmbeddedStore store) {
    return new Child(
        folder.resolve("log"),
        List.of("-Xmx700m"),
        "--controvoce.data=" + folder.resolve(name),
        "--controvoce.schedule.sweep=5s",
        "--controvoce.mongodb.uri=" + store.connectionString());
  }
}
