package eu.controvoce.campaign.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Figures of the scheduler: {@code ./controvoce bench schedule [part] [size]}. Parts: punctuality
 * (size in seconds), throughput, planned, nodes; all of them without a name.
 */
public final class ScheduleBench {

  private ScheduleBench() {}

  private interface Part {
    List<String> run(Path folder, int size) throws Exception;
  }

  static void main(String[] arguments) throws Exception {
    var words = String.join(" ", arguments).strip().split("\\s+");
    var wanted = words[0].isEmpty() ? "all" : words[0];
    var size = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    var folder = Files.createTempDirectory("controvoce-bench");
    System.out.printf(
        "%s, Java %s, %d processors%n%n",
        Instant.now(), Runtime.version(), Runtime.getRuntime().availableProcessors());
    run("throughput", wanted, folder, size, 20_000, Throughput::run);
    run("nodes", wanted, folder, size, 10_000, TwoNodes::run);
    run("planned", wanted, folder, size, 100_000, ManyPlanned::run);
    run("punctuality", wanted, folder, size, 120, Punctuality::run);
    System.exit(0);
  }

  private static void run(
      String name, String wanted, Path folder, int size, int usual, Part part) throws Exception {
    if (!wanted.equals("all") && !wanted.equals(name)) {
      return;
    }
    System.out.println("## " + name);
    part.run(folder.resolve(name), size > 0 ? size : usual).forEach(System.out::println);
    System.out.println();
  }
}
