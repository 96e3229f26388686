package eu.controvoce.rumour.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Texts by what they hold, in memory. Finds candidates; judging them is left to others. */
final class WordingIndex implements AutoCloseable {

  private static final String OWNER = "owner";
  private static final String PLACE = "place";
  private static final String TEXT = "text";
  private static final String GRAM = "gram";
  private static final String LEMMA = "lemma";
  private static final String CONCEPT = "concept";
  private static final String TOPIC = "topic";
  private static final String TARGET = "target";

  /** Most letter runs of a question, below Lucene's limit of clauses; spread over the text. */
  private static final int MOST_GRAMS = 400;

  private static final int MOST_TERMS = 100;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  WordingIndex() {
    try {
      writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where a text was found.
   *
   * @param text its number among the owner's
   */
  record Hit(String owner, int text) {}

  /**
   * Replaces everything an owner says.
   *
   * @param places who may find it; see {@link #candidates}
   */
  void put(String owner, Collection<String> places, List<Said> texts) {
    var documents = new ArrayList<Document>();
    for (var number = 0; number < texts.size(); number++) {
      documents.add(document(owner, number, places, texts.get(number)));
    }
    try {
      writer.updateDocuments(new Term(OWNER, owner), documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String owner) {
    try {
      writer.deleteDocuments(new Term(OWNER, owner));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts that share the most with this one, of owners who are in one of the places. */
  List<Hit> candidates(Said said, Set<String> grams, Collection<String> places, int most) {
    try {
      searchers.maybeRefreshBlocking();
      var searcher = searchers.acquire();
      try {
        var found = new ArrayList<Hit>();
        for (var each : searcher.search(query(said, grams, places), most).scoreDocs) {
          var document = searcher.storedFields().document(each.doc);
          found.add(new Hit(document.get(OWNER), Integer.parseInt(document.get(TEXT))));
        }
        return found;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How rare lemmas and concepts are among all texts: 1 for in all of them, more for rarer. */
  Rarity rarity() {
    try {
      searchers.maybeRefreshBlocking();
      return new Rarity(searchers.acquire());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rarity of a lemma or concept at one moment; for one thread, to be closed. */
  final class Rarity implements AutoCloseable {

    private final IndexSearcher searcher;
    private final Map<String, Double> seen = new HashMap<>();

    private Rarity(IndexSearcher searcher) {
      this.searcher = searcher;
    }

    double of(String lemmaOrConcept) {
      return seen.computeIfAbsent(lemmaOrConcept, this::look);
    }

    private double look(String lemmaOrConcept) {
      try {
        var reader = searcher.getIndexReader();
        var texts = Math.max(reader.numDocs(), 1);
        var with =
            Math.max(
                reader.docFreq(new Term(LEMMA, lemmaOrConcept)),
                reader.docFreq(new Term(CONCEPT, lemmaOrConcept)));
        return Likeness.rarity(texts, with);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        searchers.release(searcher);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  private static Document document(String owner, int number, Collection<String> places, Said said) {
    var document = new Document();
    document.add(new StringField(OWNER, owner, Field.Store.YES));
    document.add(new StringField(TEXT, Integer.toString(number), Field.Store.YES));
    add(document, PLACE, places);
    add(document, GRAM, Grams.of(said.text()));
    add(document, LEMMA, said.lemmas());
    add(document, CONCEPT, said.concepts());
    add(document, TOPIC, said.topics().keySet());
    add(document, TARGET, said.targets());
    return document;
  }

  private static void add(Document document, String field, Collection<String> values) {
    for (var value : values) {
      document.add(new StringField(field, value, Field.Store.NO));
    }
  }

  private static Query query(Said said, Set<String> grams, Collection<String> places) {
    var any = new BooleanQuery.Builder();
    var step = Math.max(1, (grams.size() + MOST_GRAMS - 1) / MOST_GRAMS);
    var at = 0;
    for (var gram : grams) {
      if (at++ % step == 0) {
        any.add(term(GRAM, gram, 0.2f), Occur.SHOULD);
      }
    }
    said.lemmas().stream()
        .limit(MOST_TERMS)
        .forEach(each -> any.add(term(LEMMA, each, 1.5f), Occur.SHOULD));
    said.concepts().stream()
        .limit(MOST_TERMS)
        .forEach(each -> any.add(term(CONCEPT, each, 4f), Occur.SHOULD));
    said.topics().keySet().forEach(each -> any.add(term(TOPIC, each, 1.5f), Occur.SHOULD));
    said.targets().forEach(each -> any.add(term(TARGET, each, 0.5f), Occur.SHOULD));
    var where = new BooleanQuery.Builder();
    places.forEach(each -> where.add(new TermQuery(new Term(PLACE, each)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(where.build(), Occur.FILTER)
        .build();
  }

  private static Query term(String field, String value, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, value)), boost);
  }
}
