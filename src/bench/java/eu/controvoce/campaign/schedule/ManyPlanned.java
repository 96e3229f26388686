package eu.controvoce.campaign.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a hundred thousand planned publications cost at start and in memory. */
final class ManyPlanned {

  private static final Duration MOST = Duration.ofMinutes(4);

  private static final int ASK_EVERY_MILLIS = 20;

  private ManyPlanned() {}

  static List<String> run(Path folder, int count) throws Exception {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add("| planned | ms until it runs | ms until one due then is out | heap in MB |");
    lines.add("| --- | ---: | ---: | ---: |");
    for (var each : List.of(0, count)) {
      lines.add(measure(folder.resolve("planned-" + each), each, folder.resolve("log")));
    }
    return lines;
  }

  private static String measure(Path data, int count, Path log) throws InterruptedException {
    try (var child = node(data, log)) {
      child.await("READY", MOST);
      child.tell("town http://127.0.0.1:1/none");
      child.await("TOWN", MOST);
      if (count > 0) {
        child.tell("plan " + count + " 86400000 8640000000 page,feed");
        child.await("PLANNED-ALL", MOST);
      }
    }
    try (var child = node(data, log)) {
      var ready = child.await("READY", MOST);
      var began = System.nanoTime();
      child.tell("plan 1 0 0 page");
      var planned = new String[1];
      child.await(
          "PLANNED-ALL",
          MOST,
          line -> {
            if (line.startsWith("PLANNED ")) {
              planned[0] = line.substring("PLANNED ".length());
            }
          });
      boolean isOut = false;
      while (!isOut) {
        Thread.sleep(ASK_EVERY_MILLIS);
        child.tell("out " + planned[0]);
        isOut = Boolean.parseBoolean(child.await("OUT", MOST));
      }
      var out = (System.nanoTime() - began) / 1_000_000;
      child.tell("memory");
      return "| %d | %s | %d | %s |".formatted(count, ready, out, child.await("MEMORY", MOST));
    }
  }

  private static Child node(Path data, Path log) {
    return new Child(log, List.of("-Xmx1g"), "--controvoce.data=" + data);
  }
}
