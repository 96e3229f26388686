package eu.controvoce.campaign.schedule;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.spi.ToolProvider;

/**
 * Kills the product again and again in the midst of publishing and counts what was lost or doubled:
 * {@code ./controvoce soak schedule [cycles] [most minutes]}. Store and scheduler live in one process, as they do
 * in a town, and both die at once.
 */
public final class ScheduleSoak {

  private static final Duration MOST = Duration.ofMinutes(3);

  /** On page, feed, webhook and mail in turn; due over this many milliseconds. */
  private static final String PLAN = "plan 24 0 1200 page,feed,webhook,page,feed,email";

  private final Random random = new Random(20_261_123);
  private final Set<String> planned = new HashSet<>();
  private final Path folder;
  private final String classPath;
  private final WebhookSink webhook;
  private final MailSink mail;

  private ScheduleSoak(Path folder, WebhookSink webhook, MailSink mail) {
    this.folder = folder;
    this.classPath = packed(folder);
    this.webhook = webhook;
    this.mail = mail;
  }

  static void main(String[] arguments) throws Exception {
    var words = String.join(" ", arguments).strip().split("\\s+");
    var cycles = words[0].isEmpty() ? 200 : Integer.parseInt(words[0]);
    System.out.printf(
        "%s, Java %s, %d processors%n",
        Instant.now(), Runtime.version(), Runtime.getRuntime().availableProcessors());
    try (var webhook = new WebhookSink();
        var mail = new MailSink()) {
      var good =
          new ScheduleSoak(Files.createTempDirectory("controvoce-soak"), webhook, mail)
              .run(cycles, words.length > 1 ? Integer.parseInt(words[1]) : 24 * 60);
      System.exit(good ? 0 : 1);
    }
  }

  private boolean run(int cycles, int minutes) throws Exception {
    var until = Instant.now().plus(Duration.ofMinutes(minutes));
    found();
    int cycle = 0;
    while (cycle < cycles && Instant.now().isBefore(until)) {
      oneLife();
      cycle++;
      if (cycle % 10 == 0) {
        System.out.printf("%s %d kills, %d planned%n", Instant.now(), cycle, planned.size());
      }
    }
    return judge(cycle);
  }

  /** Ends in good order, so that the classes it loaded are kept and later starts are quicker. */
  private void found() {
    try (var child = node("-XX:AOTCacheOutput=" + folder.resolve("start.aot"))) {
      child.await("READY", MOST);
      child.tell("town " + webhook.address());
      child.await("TOWN", MOST);
      child.tell(PLAN);
      child.await("PLANNED-ALL", MOST, this::note);
    }
  }

  private void oneLife() throws InterruptedException {
    var child = node(cached());
    child.await("READY", MOST);
    child.tell(PLAN);
    child.await("PLANNED-ALL", MOST, this::note);
    Thread.sleep(random.nextInt(1_800));
    child.kill().forEach(this::note);
  }

  private void note(String line) {
    if (line.startsWith("PLANNED ")) {
      planned.add(line.substring("PLANNED ".length()));
    }
  }

  private boolean judge(int cycles) throws InterruptedException {
    var said = new ArrayList<String[]>();
    try (var child = node(cached())) {
      child.await("READY", MOST);
      long left = 1;
      while (left > 0) {
        Thread.sleep(1_000);
        child.tell("left");
        left = Long.parseLong(child.await("LEFT", Duration.ofMinutes(10)));
      }
      child.tell("tell");
      child.await("TOLD", MOST, line -> said.add(line.split(" ")));
    }
    return judge(cycles, said);
  }

  private boolean judge(int cycles, List<String[]> said) {
    var out = new HashSet<String>();
    int doubled = 0;
    int uncertain = 0;
    Map<String, Integer> byState = new HashMap<>();
    for (var each : said) {
      if (each[0].equals("PUBLICATION")) {
        byState.merge(each[2] + " " + each[3], 1, Integer::sum);
        uncertain += Integer.parseInt(each[5]);
        boolean there = each[3].equals("PUBLISHED");
        if (there && (!each[2].equals("WEBHOOK") || webhook.did(each[1]))) {
          out.add(each[1]);
        }
        doubled += Integer.parseInt(each[4]) > 1 ? 1 : 0;
      }
    }
    var lost = planned.stream().filter(each -> !out.contains(each)).count();
    System.out.println(new TreeMap<>(byState));
    System.out.printf(
        "kills %d, planned %d, lost %d, doubled %d, tries cut short and taken up again %d, webhook"
            + " requests repeated with a known key %d%n",
        cycles, planned.size(), lost, doubled, uncertain, webhook.repeats());
    return mail(said) && lost == 0 && doubled == 0;
  }

  /**
   * Each mailing has a letter for everybody on the list, once. What is written down as sent was
   * taken by the server, and what was taken twice is written down as uncertain.
   */
  private boolean mail(List<String[]> said) {
    var states = new TreeMap<String, Integer>();
    var perMailing = new HashMap<String, Integer>();
    var taken = mail.taken();
    int sentButNotTaken = 0;
    int twiceUnmarked = 0;
    for (var each : said) {
      if (each[0].equals("LETTER")) {
        states.merge(each[3], 1, Integer::sum);
        perMailing.merge(each[1], 1, Integer::sum);
        int times = taken.getOrDefault(each[2], new AtomicInteger()).get();
        sentButNotTaken += each[3].equals("SENT") && times == 0 ? 1 : 0;
        twiceUnmarked += each[3].equals("SENT") && times > 1 ? 1 : 0;
      }
    }
    long mailings =
        said.stream()
            .filter(each -> each[0].equals("PUBLICATION") && each[2].equals("EMAIL"))
            .count();
    long whole = perMailing.values().stream().filter(each -> each == Town.SUBSCRIBERS).count();
    int letters = states.values().stream().mapToInt(Integer::intValue).sum();
    int over = states.getOrDefault("SENT", 0) + states.getOrDefault("UNCERTAIN", 0);
    long twice = taken.values().stream().filter(each -> each.get() > 1).count();
    System.out.printf(
        "mailings %d, whole %d, letters %d %s, taken by the server %d, sent but not taken %d,"
            + " taken twice %d, of these not marked %d%n",
        mailings, whole, letters, states, taken.size(), sentButNotTaken, twice, twiceUnmarked);
    return mailings > 0
        && whole == mailings
        && over == letters
        && sentButNotTaken == 0
        && twice == 0;
  }

  private String cached() {
    return "-XX:AOTCache=" + folder.resolve("start.aot");
  }

  /** The class path with folders packed into jars: only from these are classes kept for the next start. */
  private static String packed(Path folder) {
    var jar = ToolProvider.findFirst("jar").orElseThrow();
    var packed = new ArrayList<String>();
    for (var each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(each))) {
        var file = folder.resolve("classes-" + packed.size() + ".jar").toString();
        jar.run(System.out, System.err, "--create", "--file", file, "-C", each, ".");
        packed.add(file);
      } else if (Files.exists(Path.of(each))) {
        packed.add(each);
      }
    }
    return String.join(File.pathSeparator, packed);
  }

  private Child node(String cache) {
    return new Child(
        classPath,
        folder.resolve("log"),
        List.of("-Xmx500m", cache, "-Xlog:aot=off", "-Xlog:cds=off"),
        "--controvoce.data=" + folder.resolve("data"),
        "--controvoce.schedule.lease=2s",
        "--controvoce.schedule.sweep=1s",
        "--controvoce.webhook.allow-private=true",
        "--controvoce.smtp.host=127.0.0.1",
        "--controvoce.smtp.port=" + mail.port(),
        "--controvoce.smtp.from=a@town.example",
        "--controvoce.smtp.starttls=false");
  }
}
