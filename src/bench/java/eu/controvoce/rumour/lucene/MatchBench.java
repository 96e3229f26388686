package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analyst;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Measures how rumours are found again, with the index and the judgement the product uses. */
public final class MatchBench {

  private static final int CANDIDATES = 150;
  private static final List<String> HERE = List.of("network");
  private static final int QUERIES = 1_000;

  /** Processor time of this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final Analyst analyst;

  public MatchBench(Analyst analyst) {
    this.analyst = analyst;
  }

  /**
   * What was found of those asked for.
   *
   * @param reciprocal mean of one over the rank
   */
  public record Found(int rumours, int asked, double first, double amongFive, double reciprocal) {}

  /**
   * Opens a rumour for each group's first sentence and asks for it with the others.
   *
   * @param lines name of the group, tab, sentence
   * @param typos how many letters of each question are spoilt
   */
  public Found retellings(List<String> lines, int typos) throws IOException {
    var groups = new LinkedHashMap<String, List<String>>();
    for (var line : lines) {
      var cells = line.split("\t", -1);
      if (cells.length >= 2) {
        groups.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1].strip());
      }
    }
    try (var index = new WordingIndex()) {
      var known = new HashMap<String, Said>();
      groups.forEach((name, sentences) -> {
        known.put(name, said(sentences.getFirst()));
        index.put(name, HERE, List.of(said(sentences.getFirst())));
      });
      int asked = 0;
      int first = 0;
      int five = 0;
      double reciprocal = 0;
      var random = new Random(7);
      for (var group : groups.entrySet()) {
        var questions =
            typos == 0
                ? group.getValue().subList(1, group.getValue().size())
                : group.getValue().subList(0, 1);
        for (var question : questions) {
          int rank = rank(index, known, spoilt(question, typos, random), group.getKey());
          asked++;
          first += rank == 1 ? 1 : 0;
          five += rank >= 1 && rank <= 5 ? 1 : 0;
          reciprocal += rank == 0 ? 0 : 1.0 / rank;
        }
      }
      return new Found(
          groups.size(),
          asked,
          (double) first / asked,
          (double) five / asked,
          reciprocal / asked);
    }
  }

  private int rank(WordingIndex index, Map<String, Said> known, String text, String owner) {
    var best = judged(index, known, said(text));
    return best.indexOf(owner) + 1;
  }

  private static List<String> judged(WordingIndex index, Map<String, Said> known, Said said) {
    var grams = Grams.of(said.text());
    var scores = new HashMap<String, Double>();
    try (var rarity = index.rarity()) {
      for (var hit : index.candidates(said, grams, HERE, CANDIDATES)) {
        var other = known.get(hit.owner());
        if (other != null) {
          scores.merge(
              hit.owner(), Likeness.between(said, grams, other, rarity::of).score(), Math::max);
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Letters swapped, left out or doubled, never at a word's beginning. */
  private static String spoilt(String text, int typos, Random random) {
    var spoilt = new StringBuilder(text);
    for (int left = typos, tries = 0; left > 0 && tries < 200; tries++) {
      int at = 1 + random.nextInt(Math.max(1, spoilt.length() - 2));
      if (Character.isLetter(spoilt.charAt(at))
          && Character.isLetter(spoilt.charAt(at - 1))
          && at + 1 < spoilt.length()
          && Character.isLetter(spoilt.charAt(at + 1))) {
        char c = spoilt.charAt(at);
        switch (random.nextInt(3)) {
          case 0 -> spoilt.deleteCharAt(at);
          case 1 -> spoilt.insert(at, c);
          default -> {
            spoilt.setCharAt(at, spoilt.charAt(at + 1));
            spoilt.setCharAt(at + 1, c);
          }
        }
        left--;
      }
    }
    return spoilt.toString();
  }

  private Said said(String text) {
    return Said.of(text, analyst.analyse(text, Locale.ITALIAN));
  }

  /**
   * Milliseconds of a query among many rumours.
   *
   * @param own median and 99th percentile of the product's, candidates judged
   * @param raw the same of Lucene's MoreLikeThis, hits read
   */
  public record Times(int rumours, double[] own, double[] raw) {}

  /** Asks both indexes in turn; the rumours are made of halves of the sentences. */
  public Times times(List<String> sentences, int rumours, Consumer<String> progress)
      throws IOException {
    var random = new Random(11);
    var texts = texts(sentences, rumours, random);
    var known = new HashMap<String, Said>();
    try (var index = new WordingIndex();
        var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      int at = 0;
      for (var text : texts) {
        var owner = String.valueOf(at++);
        var said = said(text);
        known.put(owner, said);
        index.put(owner, HERE, List.of(said));
        var document = new Document();
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
        if (at % 25_000 == 0) {
          progress.accept(at + " rumours");
        }
      }
      writer.commit();
      try (var reader = DirectoryReader.open(directory)) {
        return times(sentences, index, known, reader, random);
      }
    }
  }

  private Times times(
      List<String> sentences,
      WordingIndex index,
      Map<String, Said> known,
      DirectoryReader reader,
      Random random)
      throws IOException {
    var searcher = new IndexSearcher(reader);
    var like = new MoreLikeThis(reader);
    like.setFieldNames(new String[] {"text"});
    like.setAnalyzer(new StandardAnalyzer());
    like.setMinTermFreq(1);
    like.setMinDocFreq(1);
    var own = new double[QUERIES];
    var raw = new double[QUERIES];
    for (int i = -QUERIES; i < QUERIES; i++) {
      var text = sentences.get(random.nextInt(sentences.size()));
      var said = said(text);
      long start = CPU.getCurrentThreadCpuTime();
      judged(index, known, said);
      long middle = CPU.getCurrentThreadCpuTime();
      var query = like.like("text", new java.io.StringReader(text));
      Set<String> read = new HashSet<>();
      for (var hit : searcher.search(query, CANDIDATES).scoreDocs) {
        read.add(searcher.storedFields().document(hit.doc).get("text"));
      }
      if (i >= 0) {
        own[i] = (middle - start) / 1e6;
        raw[i] = (CPU.getCurrentThreadCpuTime() - middle) / 1e6;
      }
    }
    return new Times(reader.numDocs(), percentiles(own), percentiles(raw));
  }

  private static double[] percentiles(double[] values) {
    Arrays.sort(values);
    return new double[] {values[values.length / 2], values[values.length * 99 / 100]};
  }

  private static Set<String> texts(List<String> sentences, int count, Random random) {
    var halves =
        sentences.stream()
            .map(each -> each.split(" ", -1))
            .filter(each -> each.length >= 4)
            .toList();
    var texts = new LinkedHashSet<String>();
    while (texts.size() < count) {
      var one = halves.get(random.nextInt(halves.size()));
      var other = halves.get(random.nextInt(halves.size()));
      texts.add(
          String.join(" ", Arrays.copyOfRange(one, 0, (one.length + 1) / 2))
              + " "
              + String.join(" ", Arrays.copyOfRange(other, other.length / 2, other.length)));
    }
    return texts;
  }
}
