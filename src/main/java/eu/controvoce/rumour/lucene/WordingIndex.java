package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Bag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Texts by what they hold, in memory. Finds candidates; judging them is left to others. What a mark
 * weighs comes from the text asked for, so that it does not depend on what happens to be here.
 */
final class WordingIndex implements AutoCloseable {

  private static final String OWNER = "owner";
  private static final String PLACE = "place";
  private static final String NUMBER = "number";
  private static final String WORD = "word";
  private static final String CONCEPT = "concept";
  private static final String SENSE = "sense";
  private static final String TOPIC = "topic";
  private static final String GRAM = "gram";

  /** Most marks of each kind asked for, the rarest: more cost time and find nothing else. */
  private static final int MOST_WORDS = 12;

  private static final int MOST_CONCEPTS = 6;
  private static final int MOST_SENSES = 14;
  private static final int MOST_GRAMS = 24;
  private static final int MOST_KEPT_GRAMS = 200;

  /** What marks count beside words of the same rarity. */
  private static final float CONCEPTS = 1.5f;

  private static final float SENSES = 0.8f;
  private static final float TOPICS = 1.5f;
  private static final float GRAMS = 1.2f;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private final SearcherManager searchers;

  WordingIndex() {
    try {
      var settings = new IndexWriterConfig(new KeywordAnalyzer());
      settings.setSimilarity(new BooleanSimilarity());
      writer = new IndexWriter(directory, settings);
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces everything an owner says.
   *
   * @param number what {@link #candidates} answers with
   * @param places who may find it
   */
  void put(String owner, long number, Collection<String> places, List<Said> texts) {
    var documents = new ArrayList<Document>();
    texts.forEach(each -> documents.add(document(owner, number, places, each)));
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

  /**
   * Numbers of the owners of texts that share the most with this one, of those who are in one of
   * the places.
   *
   * @param most how many texts, of which several may have one owner
   */
  long[] candidates(Said said, Collection<String> places, int most) {
    try {
      searchers.maybeRefreshBlocking();
      var searcher = searchers.acquire();
      try {
        searcher.setSimilarity(new BooleanSimilarity());
        var found = searcher.search(query(said, places, searcher.getIndexReader()), most).scoreDocs;
        return numbers(searcher, found);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }

  private static long[] numbers(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
    var documents = java.util.Arrays.stream(found).mapToInt(each -> each.doc).sorted().toArray();
    var leaves = searcher.getIndexReader().leaves();
    var numbers = new long[documents.length];
    int at = 0;
    while (at < documents.length) {
      var leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
      var values = leaf.reader().getNumericDocValues(NUMBER);
      int end = leaf.docBase + leaf.reader().maxDoc();
      while (at < documents.length && documents[at] < end) {
        if (values == null || !values.advanceExact(documents[at] - leaf.docBase)) {
          throw new IllegalStateException("Text without number in the index: " + documents[at]);
        }
        numbers[at++] = values.longValue();
      }
    }
    return java.util.Arrays.stream(numbers).distinct().toArray();
  }

  private static Document document(
      String owner, long number, Collection<String> places, Said said) {
    var document = new Document();
    document.add(new StringField(OWNER, owner, Field.Store.NO));
    document.add(new NumericDocValuesField(NUMBER, number));
    places.forEach(each -> add(document, PLACE, each));
    all(said.meaning().words()).forEach(each -> add(document, WORD, each));
    all(said.meaning().concepts()).forEach(each -> add(document, CONCEPT, each));
    all(said.meaning().senses()).forEach(each -> add(document, SENSE, each));
    said.topics().keySet().forEach(each -> add(document, TOPIC, each));
    for (var gram : said.letters().terms(MOST_KEPT_GRAMS)) {
      add(document, GRAM, gram);
    }
    return document;
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static List<String> all(Bag bag) {
    return bag.heaviest(Integer.MAX_VALUE);
  }

  private static Query query(Said said, Collection<String> places, IndexReader reader)
      throws IOException {
    var any = new BooleanQuery.Builder();
    var meaning = said.meaning();
    var unknown = new ArrayList<String>();
    for (var word : meaning.words().heaviest(MOST_WORDS)) {
      if (reader.docFreq(new Term(WORD, word)) == 0) {
        unknown.add(word);
      } else {
        any.add(term(WORD, word, meaning.words().weight(word)), Occur.SHOULD);
      }
    }
    for (var concept : meaning.concepts().heaviest(MOST_CONCEPTS)) {
      var weight = CONCEPTS * meaning.concepts().weight(concept);
      any.add(term(CONCEPT, concept, weight), Occur.SHOULD);
    }
    for (var sense : meaning.senses().heaviest(MOST_SENSES)) {
      any.add(term(SENSE, sense, SENSES * meaning.senses().weight(sense)), Occur.SHOULD);
    }
    said.topics()
        .forEach(
            (topic, sure) -> any.add(term(TOPIC, topic, TOPICS * sure.floatValue()), Occur.SHOULD));
    // Letters are only asked where words fail: misspelt ones, and languages nobody reads here.
    var letters =
        meaning.words().isEmpty() ? said.letters() : Grams.of(unknown.toArray(String[]::new));
    for (var gram : letters.terms(MOST_GRAMS)) {
      any.add(term(GRAM, gram, GRAMS), Occur.SHOULD);
    }
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
