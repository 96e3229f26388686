package eu.controvoce.rumour.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

/** The product's query for what says the same against Lucene's own, on the same texts in turn. */
public final class IndexBench {

  private static final int QUERIES = 1_000;
  private static final int SHOWN = 5;

  /** Processor time of this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final MatchBench bench;
  private final Random random = new Random(11);

  public IndexBench(MatchBench bench) {
    this.bench = bench;
  }

  /**
   * Milliseconds of a query among many rumours.
   *
   * @param own median and 99th percentile of the product's, candidates judged and reasons told
   * @param raw the same of Lucene's MoreLikeThis, hits read
   * @param megabytes of heap for the rumours' index and what they are compared by
   */
  public record Times(int rumours, double[] own, double[] raw, long megabytes) {}

  /** Asks both indexes in turn; the rumours are made of halves of the sentences. */
  public Times times(List<String> sentences, int rumours, Consumer<String> progress)
      throws IOException {
    var texts = texts(sentences, rumours);
    Map<Long, Said> known = new HashMap<>();
    long before = heap();
    var index = new WordingIndex();
    long number = 0;
    for (var text : texts) {
      var said = bench.said(text);
      known.put(number, said);
      index.put(Long.toString(number), number, MatchBench.HERE, List.of(said));
      number++;
      if (number % 25_000 == 0) {
        progress.accept(number + " rumours");
      }
    }
    MatchBench.judged(index, known, bench.said(sentences.getFirst()));
    long megabytes = (heap() - before) / 1_000_000;
    try (var directory = new ByteBuffersDirectory();
        var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (var text : texts) {
        var document = new Document();
        document.add(new TextField("text", text, Field.Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
      try (var reader = DirectoryReader.open(directory)) {
        return times(sentences, index, known, reader, megabytes);
      }
    }
  }

  private Times times(
      List<String> sentences,
      WordingIndex index,
      Map<Long, Said> known,
      DirectoryReader reader,
      long megabytes)
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
      var analysis = bench.analysis(text);
      long start = CPU.getCurrentThreadCpuTime();
      var said = Said.of(text, analysis, bench.meanings());
      var reasons = new Reasons(bench.meanings(), said, analysis);
      MatchBench.judged(index, known, said).stream()
          .limit(SHOWN)
          .map(each -> known.get(each.number()))
          .forEach(each -> reasons.why(each, Comparison.of(said, each)));
      long middle = CPU.getCurrentThreadCpuTime();
      var query = like.like("text", new StringReader(text));
      Set<String> read = new HashSet<>();
      for (var hit : searcher.search(query, MatchBench.CANDIDATES).scoreDocs) {
        read.add(searcher.storedFields().document(hit.doc).get("text"));
      }
      if (i >= 0) {
        own[i] = (middle - start) / 1e6;
        raw[i] = (CPU.getCurrentThreadCpuTime() - middle) / 1e6;
      }
    }
    return new Times(reader.numDocs(), percentiles(own), percentiles(raw), megabytes);
  }

  private static double[] percentiles(double[] values) {
    Arrays.sort(values);
    return new double[] {values[values.length / 2], values[values.length * 99 / 100]};
  }

  private Set<String> texts(List<String> sentences, int count) {
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

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
