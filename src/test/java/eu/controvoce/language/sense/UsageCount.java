package eu.controvoce.language.sense;

import eu.controvoce.ControvoceTest;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.frame.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Not a test: counts how the training sentences use words, concepts and senses, and writes {@code
 * usage.tsv} and {@code company.tsv} of each language. To be run after many training sentences or
 * senses changed: {@code CONTROVOCE_FIT=1 mvn test -Dtest=UsageCount}.
 */
@ControvoceTest
@EnabledIfEnvironmentVariable(named = "CONTROVOCE_FIT", matches = ".+")
class UsageCount {

  private static final int LEAST = 2;

  /** What the topic of a sentence counts for the company its words keep. */
  private static final double TOPICS = 0.3;

  @Autowired Frame frame;
  @Autowired Analyst analyst;
  @Autowired LanguageSettings settings;

  @Test
  void writesWhatItCounted() throws IOException {
    for (var language : frame.languages()) {
      var folder = Path.of("campaigns", "coding-frame", language.code());
      var senses = folder.resolve("senses.txt");
      var sense =
          LanguageSense.of(
              Files.exists(senses) ? Map.of("senses.txt", Files.readAllLines(senses)) : Map.of(),
              language.code());
      var counter =
          new Usage.Counter(frame.coding().topics().stream().map(CodingFrame.Topic::code).toList());
      var read = new LinkedHashMap<Analysis, Set<String>>();
      for (var example : language.examples()) {
        var analysis = analyst.analyse(example.text(), Locale.of(language.code()));
        if (language.code().equals(analysis.language())) {
          counter.add(sense.marks(analysis).keySet(), example.topics());
          read.put(analysis, example.topics());
        }
      }
      var usage = counter.counted(LEAST);
      var company = new CompanyCount();
      read.forEach((analysis, topics) -> count(company, usage, sense.marks(analysis), topics));
      var directions = company.company();
      Files.write(folder.resolve("usage.tsv"), usage.lines());
      Files.write(folder.resolve("company.tsv"), directions.lines());
      System.out.printf("%s: %d marks%n", language.code(), directions.byMark().size());
    }
  }

  private static void count(
      CompanyCount company, Usage usage, Map<String, Double> marks, Set<String> topics) {
    var worth = new HashMap<String, Double>();
    marks.forEach((mark, strength) -> {
      if (usage.counts().containsKey(mark)) {
        worth.put(mark, strength * usage.rarity(mark));
      }
    });
    var about = topics.isEmpty() ? Set.of(Usage.NONE) : topics;
    var certain = new HashMap<String, Double>();
    about.forEach(each -> certain.put("topic:" + each, TOPICS / about.size()));
    if (!worth.isEmpty()) {
      company.add(worth, certain);
    }
  }
}
