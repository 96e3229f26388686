package eu.controvoce.language.opennlp;

import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.frame.FrameReader;
import eu.controvoce.language.sense.SenseBench;
import eu.controvoce.rumour.lucene.IndexBench;
import eu.controvoce.rumour.lucene.MatchBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the language engine, prints the figures and keeps them in {@code
 * src/docs/language-quality.md}.
 *
 * <p>Arguments: {@code all} (default), or some of {@code cross evaluation chain matching
 * speed index},
 * separated by commas, which are only printed.
 */
final class LanguageBench {

  private static final String FRAME = "classpath:campaigns/coding-frame/";
  private static final Path KEPT = Path.of("src", "docs", "language-quality.md");
  private static final int MOST_TEXTS = 3_000;
  private static final int RUMOURS = 100_000;

  private final Report report = new Report();
  private final String root;
  private final Frame frame;
  private final Frame all;
  private final List<String> topics;
  private final Map<String, List<Example>> evaluation = new LinkedHashMap<>();

  private LanguageBench(String root) {
    this.root = root;
    frame = FrameReader.read(root, List.of("it", "en"));
    all = FrameReader.read(root, List.of("it", "en", "fr", "de"));
    topics = frame.coding().topics().stream().map(Topic::code).toList();
    for (var language : all.languages()) {
      evaluation.put(
          language.code(), EvaluationPart.examples(language.code(), new HashSet<>(topics)));
    }
  }

  public static void main(String[] arguments) throws IOException {
    var asked = arguments.length > 0 && !arguments[0].isBlank() ? arguments[0] : "all";
    var bench = new LanguageBench(arguments.length > 1 ? arguments[1] : FRAME);
    bench.run(asked);
    if ("all".equals(asked)) {
      Files.writeString(KEPT, bench.report.toString());
    }
  }

  private void run(String asked) throws IOException {
    header();
    if (asks(asked, "cross") || asks(asked, "evaluation")) {
      topics(asked);
    }
    if (asks(asked, "chain") || asks(asked, "matching") || asks(asked, "speed")
        || asks(asked, "index")) {
      chain(asked);
    }
  }

  private static boolean asks(String asked, String part) {
    return "all".equals(asked) || asked.contains(part);
  }

  private void header() {
    report.line("# How well the language engine understands");
    report.line(
        "Written by `./controvoce bench language` on " + LocalDate.now(java.time.ZoneId.systemDefault())
            + ", coding frame " + frame.coding().version() + " (" + frame.fingerprint()
            + "), engine " + Engine.VERSION + ", Java " + Runtime.version()
            + ". Shares are 0–1. The evaluation sentences were written apart from the training"
            + " sentences and are never trained on.");
    report.line(
        "Macro-F1 is the mean F1 of the 14 topics, micro-F1 counts all suggestions together. A"
            + " text has a *sure answer* when a topic is shown as sure, or none is suggested and"
            + " the engine is sure that there is none; *right where sure* counts those answers.");
  }

  private void topics(String asked) {
    report.line("## Topics");
    var normaliser = Engine.normaliser(frame);
    for (var language : all.languages()) {
      var kit = new LanguageKit(language, Engine.dictionary(language.code()), normaliser);
      var training = new TopicTraining(kit, all);
      var bench = new TopicBench(training, kit, report);
      if (asks(asked, "cross")) {
        bench.crossValidate(language.code(), topics, language.examples());
      }
      if (asks(asked, "evaluation")) {
        long start = System.nanoTime();
        var model = training.train(language.examples());
        report.line(
            "Training in " + language.code() + " (calibration included): "
                + language.examples().size() + " sentences, "
                + Report.number((System.nanoTime() - start) / 1e9, 1) + " s, "
                + model.weights().size() + " features; sure from "
                + Report.share(model.calibration().sure()) + ".");
        bench.evaluate(
            language.code(), model, examples(language.code()));
      }
    }
  }

  private void chain(String asked) throws IOException {
    long before = heap();
    var analyst =
        Engine.analyst(
            frame, Engine.normaliser(frame), new TopicStore(Path.of("target", "language-models")));
    // Before anything else of this run lies about: once each language has read thousands of texts.
    for (var language : frame.languages()) {
      texts(language).forEach(text -> analyst.analyse(text, Locale.of(language.code())));
    }
    long models = heap() - before;
    if (asks(asked, "chain")) {
      report.line("## The whole chain");
      var chain = new ChainBench(analyst, report);
      chain.language("it and en", Map.of("it", examples("it"), "en", examples("en")));
      var four =
          Engine.analyst(all, Engine.normaliser(all), new TopicStore(Path.of("target", "models")));
      new ChainBench(four, report).language("all four", evaluation);
      chain.personalData(EvaluationPart.lines("it", "personal-data.tsv"));
      chain.refer();
    }
    var matching = new MatchBench(analyst, SenseBench.meanings(frame, root));
    if (asks(asked, "matching")) {
      matching(matching);
    }
    if (asks(asked, "speed")) {
      report.line("## Speed");
      report.table("language", "texts", "texts/s", "raw OpenNLP texts/s", "ratio");
      var speed = new SpeedBench(analyst, report);
      for (var language : frame.languages()) {
        speed.run(language.code(), language.examples(), texts(language));
      }
      report.line(
          "Heap of all models, each having read " + MOST_TEXTS + " texts: " + models / 1_000_000
              + " MB.");
    }
    if (asks(asked, "index") || asks(asked, "matching")) {
      index(new IndexBench(matching));
    }
  }

  private static List<String> texts(FrameLanguage language) {
    return language.examples().stream().limit(MOST_TEXTS).map(Example::text).toList();
  }

  private List<Example> examples(String language) {
    return evaluation.getOrDefault(language, List.of());
  }

  private void matching(MatchBench bench) throws IOException {
    var lines = EvaluationPart.lines("it", "retellings.tsv");
    report.line("## The same rumour in other words");
    report.table("question", "rumours", "asked", "recall@1", "recall@5", "MRR");
    row("a full retelling", bench.retellings(lines, 0));
    row("two typing mistakes", bench.retellings(lines, 2));
    row("five typing mistakes", bench.retellings(lines, 5));
  }

  private void row(String name, MatchBench.Found found) {
    report.row(
        name,
        String.valueOf(found.rumours()),
        String.valueOf(found.asked()),
        Report.share(found.first()),
        Report.share(found.amongFive()),
        Report.share(found.reciprocal()));
  }

  private void index(IndexBench bench) throws IOException {
    var sentences = frame.languages().getFirst().examples().stream().map(Example::text).toList();
    var times = bench.times(sentences, RUMOURS, System.err::println);
    report.line("## Similarity among " + times.rumours() + " rumours");
    report.line(
        "Processor time of one thread, both asked in turn in one run. The product's query is all that"
            + " happens once a text is analysed: what is likely, judged, the best five with their"
            + " reasons. Lucene's is MoreLikeThis with its own analysis, and reading the hits.");
    report.table("query", "median ms", "p99 ms");
    report.row("own", Report.number(times.own()[0], 2), Report.number(times.own()[1], 2));
    report.row(
        "Lucene's MoreLikeThis",
        Report.number(times.raw()[0], 2),
        Report.number(times.raw()[1], 2));
    report.row(
        "ratio",
        Report.number(times.own()[0] / times.raw()[0], 2),
        Report.number(times.own()[1] / times.raw()[1], 2));
    report.line(
        "Heap of the index and of what its texts are compared by: " + times.megabytes() + " MB.");
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
