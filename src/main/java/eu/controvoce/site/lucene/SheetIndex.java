package eu.controvoce.site.lucene;

import eu.controvoce.answer.Variant;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.Normaliser;
import eu.controvoce.site.PublicSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The sheets of one city as they were at one moment: each part in the stems of both languages, and
 * once as written, for words that are looked for by their beginning or their likeness. Immutable;
 * thread-safe.
 */
final class SheetIndex {

  private static final String NUMBER = "number";
  private static final String WRITTEN = "written";

  /** What a word counts by where it stands; a title says best what a sheet is about. */
  private static final Map<String, Float> PARTS =
      Map.of("title", 4f, "topic", 3f, "claim", 3f, "body", 1f);

  /** What counts less than a word in one of its forms. */
  private static final float BEGINNING = 0.8f;

  private static final float LIKENESS = 0.5f;

  /** Shortest words that are looked for by their beginning, and by their likeness. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_UNLIKE = 4;

  /** From this length on two letters may be wrong. */
  private static final int LONG_WORD = 8;

  private static final Map<String, Analyzer> STEMS =
      Map.of("it", new ItalianAnalyzer(), "en", new EnglishAnalyzer());

  private final List<PublicSheet> sheets;
  private final Normaliser normaliser;
  private final IndexSearcher searcher;

  SheetIndex(List<PublicSheet> sheets, CodingFrame frame, Normaliser normaliser) {
    this.sheets = List.copyOf(sheets);
    this.normaliser = normaliser;
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzers()))) {
      for (int i = 0; i < sheets.size(); i++) {
        writer.addDocument(document(i, sheets.get(i), frame));
      }
      writer.commit();
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean holds(List<PublicSheet> now) {
    return sheets.equals(now);
  }

  List<PublicSheet> search(String question, Locale locale) {
    var words =
        Arrays.stream(normaliser.normalise(question).split("[^\\p{L}\\p{N}]+"))
            .filter(each -> each.length() > 1)
            .distinct()
            .toList();
    try {
      var query = new BooleanQuery.Builder();
      int asked = 0;
      for (var word : words) {
        if (!stems(word, locale.getLanguage()).isEmpty()) {
          query.add(query(word), Occur.SHOULD);
          asked++;
        }
      }
      if (asked == 0) {
        return List.of();
      }
      query.setMinimumNumberShouldMatch(asked / 2 + 1);
      var found = new ArrayList<PublicSheet>();
      for (var hit : searcher.search(query.build(), sheets.size()).scoreDocs) {
        var number = searcher.storedFields().document(hit.doc).getField(NUMBER).numericValue();
        found.add(sheets.get(number.intValue()));
      }
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word in any of its forms; what stands nowhere, by its likeness. */
  private Query query(String word) throws IOException {
    var ways = new ArrayList<Query>();
    boolean known = false;
    for (var part : PARTS.entrySet()) {
      for (var language : STEMS.keySet()) {
        for (var stem : stems(word, language)) {
          var term = new Term(part.getKey() + "." + language, stem);
          known |= searcher.getIndexReader().docFreq(term) > 0;
          ways.add(new BoostQuery(new TermQuery(term), part.getValue()));
        }
      }
    }
    var written = new Term(WRITTEN, word);
    if (word.length() >= SHORTEST) {
      var beginning = new PrefixQuery(written);
      known |= searcher.count(beginning) > 0;
      ways.add(new BoostQuery(beginning, BEGINNING));
      if (!known && word.length() >= SHORTEST_UNLIKE) {
        int wrong = word.length() < LONG_WORD ? 1 : 2;
        ways.add(new BoostQuery(new FuzzyQuery(written, wrong), LIKENESS));
      }
    }
    return new DisjunctionMaxQuery(ways, 0f);
  }

  private Document document(int number, PublicSheet sheet, CodingFrame frame) {
    var content = sheet.content();
    var title =
        Languages.ALL.stream()
            .flatMap(each -> sheet.in(each.getLanguage()).stream().map(List::getFirst))
            .collect(Collectors.joining(" ", content.headline() + " ", ""));
    var topic =
        sheet.topics().stream()
            .flatMap(code -> Languages.ALL.stream().map(each -> frame.topicLabel(code, each)))
            .collect(Collectors.joining(" "));
    var claim =
        sheet.claims().stream().map(PublicSheet.Claim::text).collect(Collectors.joining(" "));
    var body =
        content.variants().stream()
            .map(Variant::text)
            .collect(Collectors.joining(" ", content.body() + " ", ""));
    var document = new Document();
    document.add(new StoredField(NUMBER, number));
    Map.of("title", title, "topic", topic, "claim", claim, "body", body)
        .forEach((part, text) -> {
          var plain = normaliser.normalise(text);
          STEMS
              .keySet()
              .forEach(
                  each -> document.add(new TextField(part + "." + each, plain, Field.Store.NO)));
          document.add(
              new TextField(WRITTEN, plain.replaceAll("[^\\p{L}\\p{N}]+", " "), Field.Store.NO));
        });
    return document;
  }

  /** What a word becomes in a language; nothing if it says nothing there. */
  private static List<String> stems(String word, String language) throws IOException {
    var analyzer = STEMS.getOrDefault(language, STEMS.get("it"));
    if (analyzer == null) {
      throw new IllegalStateException("Italian is always there");
    }
    var stems = new ArrayList<String>();
    try (var tokens = analyzer.tokenStream("", word)) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
    }
    return stems;
  }

  private static Analyzer analyzers() {
    var byField = new java.util.HashMap<String, Analyzer>();
    for (var part : PARTS.keySet()) {
      STEMS.forEach((language, analyzer) -> byField.put(part + "." + language, analyzer));
    }
    return new PerFieldAnalyzerWrapper(new WhitespaceAnalyzer(), byField);
  }
}
