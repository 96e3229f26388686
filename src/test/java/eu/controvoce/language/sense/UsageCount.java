package eu.controvoce.language.sense;

import eu.controvoce.ControvoceTest;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.frame.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Not a test: counts how the training sentences use words, concepts and senses, and writes {@code
 * usage.tsv} of each language. To be run after many training sentences or senses changed: {@code
 * CONTROVOCE_FIT=1 mvn test -Dtest=UsageCount}.
 */
@ControvoceTest
@EnabledIfEnvironmentVariable(named = "CONTROVOCE_FIT", matches = ".+")
class UsageCount {

  private static final int LEAST = 2;

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
      for (var example : language.examples()) {
        var analysis = analyst.analyse(example.text(), Locale.of(language.code()));
        if (language.code().equals(analysis.language())) {
          counter.add(sense.marks(analysis), example.topics());
        }
      }
      var lines = counter.counted(LEAST).lines();
      Files.write(folder.resolve("usage.tsv"), lines);
      System.out.printf("%s: %d marks%n", language.code(), lines.size() - 3);
    }
  }
}
