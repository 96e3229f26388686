package eu.controvoce.audience.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * 50,000 personalised messages of 4 KB to a local sink: the product with its ledger, nodemailer
 * with its pool, a naive loop and Debian's smtp-source, one after the other; then the product
 * killed five times midway.
 */
public final class MailBench {

  private static final int KILLS = 5;

  private final int people;
  private final int connections;
  private final Path work;

  private MailBench(int people, int connections, Path work) {
    this.people = people;
    this.connections = connections;
    this.work = work;
  }

  /**
   * @param args how many messages (50000), over how many connections (4)
   */
  public static void main(String[] args) throws Exception {
    // The launcher hands all of them over as one, empty when there are none.
    var asked = String.join(" ", args).strip().split("\\s+", -1);
    int people = asked[0].isEmpty() ? 50_000 : Integer.parseInt(asked[0]);
    int connections = asked.length > 1 ? Integer.parseInt(asked[1]) : 4;
    var work = Files.createTempDirectory("controvoce-mail-bench");
    try {
      new MailBench(people, connections, work).run();
    } finally {
      delete(work);
    }
  }

  private void run() throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%d messages of 4 KB, %d connections, %d processors, load %.1f%n",
        people,
        connections,
        Runtime.getRuntime().availableProcessors(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    int port = freePort();
    var server = PostfixTools.run(sinkCommand(port)).start();
    try {
      Thread.sleep(500);
      java("fill", "own", people, port, 1);
      report("Controvoce with ledger", java("send", "own", people, port, connections));
      var node = nodemailer(port);
      if (node != null) {
        report("nodemailer pooled", node);
      }
      int few = Math.min(people, 5_000);
      report("naive Angus loop (" + few + ")", java("naive", "none", few, port, 1));
      source(port);
    } finally {
      server.destroy();
    }
    killed();
  }

  /** As root it insists on becoming somebody else. */
  private static List<String> sinkCommand(int port) {
    var address = "127.0.0.1:" + port;
    return System.getProperty("user.name").equals("root")
        ? List.of("smtp-sink", "-u", "nobody", address, "100")
        : List.of("smtp-sink", address, "100");
  }

  private void source(int port) throws Exception {
    var all =
        List.of(
            "smtp-source", "-m", "" + people, "-s", "" + connections, "-l", "4096", "-d",
            "-f", "a@example.org", "-t", "b@example.org", "127.0.0.1:" + port);
    var builder = PostfixTools.run(all);
    long started = System.nanoTime();
    builder.start().waitFor();
    double wall = (System.nanoTime() - started) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-28s %8.0f per second on the wall%n", "smtp-source", people / wall);
  }

  /** Kills the sender midway and lets another go on, five times; then counts. */
  private void killed() throws Exception {
    try (var counting = new Counting()) {
      java("fill", "killed", people, counting.port(), 1);
      for (int i = 1; i <= KILLS; i++) {
        var process = process("send", "killed", people, counting.port(), connections).start();
        long until = (long) people * i / (KILLS + 1);
        while (counting.total() < until && process.isAlive()) {
          Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        System.out.printf("killed after %d%n", counting.total());
      }
      var lines = java("send", "killed", people, counting.port(), connections);
      System.out.println(lines.getLast());
      long doubled = counting.seen.values().stream().filter(each -> each > 1).count();
      int inFlight = KILLS * connections;
      int missing = people - counting.seen.size();
      System.out.printf(
          "reached %d, not reached %d, doubled %d (at most %d in flight may be uncertain)%n",
          counting.seen.size(), missing, doubled, inFlight);
    }
  }

  private static void report(String name, List<String> lines) {
    for (var line : lines) {
      if (line.startsWith("{")) {
        double taken = number(line, "taken");
        double cpu = number(line, "cpu");
        double wall = number(line, "wall");
        System.out.printf(
            Locale.ROOT,
            "%-28s %8.0f per CPU-second %8.0f per second on the wall  %5.1f s CPU %6.1f s wall  %4.0f MB%n",
            name, taken / cpu, taken / wall, cpu, wall, number(line, "heap"));
      } else if (!line.isBlank()) {
        System.out.println("  " + line);
      }
    }
  }

  private static double number(String json, String key) {
    return Double.parseDouble(json.replaceAll(".*\"" + key + "\":([0-9.]+).*", "$1"));
  }

  private List<String> java(String what, String folder, int count, int port, int lines)
      throws Exception {
    return output(process(what, folder, count, port, lines));
  }

  private ProcessBuilder process(String what, String folder, int count, int port, int lines) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + System.getProperty("bench.tier", "4"),
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dlogback.configurationFile=src/build/quiet-logback.xml",
            "-cp",
            System.getProperty("java.class.path"),
            MailWorker.class.getName(),
            what,
            work.resolve(folder).toString(),
            "" + count,
            "" + port,
            "" + lines)
        .redirectErrorStream(true);
  }

  private List<String> nodemailer(int port) throws Exception {
    var folder = Files.createDirectories(work.resolve("node"));
    Files.copy(Path.of("src/bench/mail/nodemailer.mjs"), folder.resolve("bench.mjs"));
    var fetched =
        quiet("npm", "install", "--silent", "--no-audit", "--no-fund", "nodemailer@7")
            .directory(folder.toFile())
            .start();
    if (!fetched.waitFor(3, TimeUnit.MINUTES) || fetched.exitValue() != 0) {
      System.out.println("nodemailer could not be fetched: left out");
      return null;
    }
    return output(
        new ProcessBuilder("node", "bench.mjs", "" + port, "" + people, "" + connections)
            .directory(folder.toFile())
            .redirectErrorStream(true));
  }

  private static List<String> output(ProcessBuilder builder) throws Exception {
    var process = builder.start();
    var lines = process.inputReader().lines().toList();
    process.waitFor();
    return lines;
  }

  private static ProcessBuilder quiet(String... command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** A sink that remembers to whom it took a message, which Debian's does not. */
  private static final class Counting implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    final Map<String, Integer> seen = new ConcurrentHashMap<>();

    Counting() throws IOException {
      Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
      return socket.getLocalPort();
    }

    int total() {
      return seen.size();
    }

    private void accept() {
      while (!socket.isClosed()) {
        try {
          var client = socket.accept();
          Thread.ofPlatform().daemon().start(() -> talk(client));
        } catch (IOException e) {
          return;
        }
      }
    }

    private void talk(Socket client) {
      try (client;
          var in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
        var out = client.getOutputStream();
        out.write("220 sink\r\n".getBytes(StandardCharsets.US_ASCII));
        var to = "";
        boolean text = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
          if (text && !line.equals(".")) {
            continue;
          }
          if (text) {
            seen.merge(to, 1, Integer::sum);
          }
          text = line.equals("DATA");
          to = line.startsWith("RCPT") ? line : to;
          out.write((text ? "354 go\r\n" : "250 ok\r\n").getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException e) {
        // The sender was killed: that is the point.
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
