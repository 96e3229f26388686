package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Floors under what the engine reaches on sentences it was not trained on; they are two points
 * under the figures measured last, and rise with them.
 */
class LanguageQualityTest {

  private static final Logger log = LoggerFactory.getLogger(LanguageQualityTest.class);

  private static final Path FRAME = Path.of("campaigns", "coding-frame");
  private static final Path HATE_CHECK =
      Path.of("..", "shared", "data", "mhc-italian-immigrants.csv");

  private static final Set<String> TOPICS =
      Trained.FRAME.coding().topics().stream().map(each -> each.code()).collect(Collectors.toSet());

  @ParameterizedTest
  @CsvSource({"it, TOPICS_IT, 0.97", "en, TOPICS_EN, 0.98"})
  void topicsAndLanguageStayAtLeastAsGood(String language, Floor floor, double languageFloor)
      throws IOException {
    var examples = evaluation(language);
    assumeThat(examples).as("evaluation sentences in %s", language).isNotEmpty();

    double right = 0;
    var suggested = new ArrayList<Set<String>>();
    for (var example : examples) {
      var analysis = Trained.ANALYST.analyse(example.text(), Locale.ITALIAN);
      right += language.equals(analysis.language()) ? 1 : 0;
      suggested.add(
          analysis.topics().stream().map(each -> each.code()).collect(Collectors.toSet()));
    }
    double macro =
        TOPICS.stream().mapToDouble(each -> f1(each, examples, suggested)).average().orElse(0);
    double detected = right / examples.size();
    log.info(
        "{}: {} sentences, macro-F1 {}, language {}", language, examples.size(), macro, detected);

    assertThat(macro).isGreaterThanOrEqualTo(floor.value);
    assertThat(detected).isGreaterThanOrEqualTo(languageFloor);
  }

  @Test
  void personalDataIsFoundAndLittleElseMasked() throws IOException {
    var file = FRAME.resolve("it/evaluation/personal-data.tsv");
    assumeThat(file).exists();
    int gold = 0;
    int covered = 0;
    int others = 0;
    int masked = 0;
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var marked = Marked.of(line);
        var found = Trained.ANALYST.analyse(marked.text(), Locale.ITALIAN).personalData();
        for (var word : marked.words()) {
          boolean inside =
              found.stream().anyMatch(each -> each.start() <= word && word < each.end());
          others += marked.isPersonal(word) ? 0 : 1;
          masked += !marked.isPersonal(word) && inside ? 1 : 0;
        }
        for (var span : marked.spans()) {
          gold++;
          covered +=
              marked.words().stream()
                      .filter(word -> span[0] <= word && word < span[1])
                      .allMatch(word ->
                          found.stream()
                              .anyMatch(each -> each.start() <= word && word < each.end()))
                  ? 1
                  : 0;
        }
      }
    }
    double recall = (double) covered / gold;
    double falseShare = (double) masked / others;
    log.info("Personal data: recall {} of {}, false masking {}", recall, gold, falseShare);

    assertThat(recall).isGreaterThanOrEqualTo(0.95);
    assertThat(falseShare).isLessThanOrEqualTo(0.01);
  }

  @Test
  void whatMustBeReferredIsSeldomMistaken() throws IOException {
    assumeThat(HATE_CHECK).as("third-party cases, not part of the repository").exists();
    int hits = 0;
    int flagged = 0;
    int hateful = 0;
    try (var cases = CsvReader.builder().ofNamedCsvRecord(HATE_CHECK)) {
      for (var each : cases) {
        boolean refer = Trained.ANALYST.analyse(each.getField("text"), Locale.ITALIAN).refer();
        boolean isHateful = "hateful".equals(each.getField("label"));
        hateful += isHateful ? 1 : 0;
        flagged += refer ? 1 : 0;
        hits += refer && isHateful ? 1 : 0;
      }
    }
    double precision = (double) hits / flagged;
    double recall = (double) hits / hateful;
    log.info("Refer: precision {}, recall {}", precision, recall);

    assertThat(precision).isGreaterThanOrEqualTo(Floor.REFER_PRECISION.value);
    assertThat(recall).isGreaterThanOrEqualTo(Floor.REFER_RECALL.value);
  }

  enum Floor {
    TOPICS_IT(0.728),
    TOPICS_EN(0.563),
    REFER_PRECISION(0.96),
    REFER_RECALL(0.78);

    private final double value;

    Floor(double value) {
      this.value = value;
    }
  }

  private static double f1(String topic, List<Example> examples, List<Set<String>> suggested) {
    int both = 0;
    int either = 0;
    for (int i = 0; i < examples.size(); i++) {
      boolean is = examples.get(i).topics().contains(topic);
      boolean said = suggested.get(i).contains(topic);
      both += is && said ? 2 : 0;
      either += (is ? 1 : 0) + (said ? 1 : 0);
    }
    return either == 0 ? 1 : (double) both / either;
  }

  private static List<Example> evaluation(String language) throws IOException {
    var folder = FRAME.resolve(language).resolve("evaluation");
    if (!Files.exists(folder)) {
      return List.of();
    }
    var examples = new ArrayList<Example>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".tsv", "");
        if (TOPICS.contains(name) || name.startsWith("none")) {
          examples.addAll(Examples.of(file.toString(), Files.readString(file), TOPICS));
        }
      }
    }
    return examples;
  }

  /**
   * A sentence whose personal data is marked {@code [[KIND:text]]}.
   *
   * @param words indices of the first character of each word
   */
  private record Marked(String text, List<int[]> spans, List<Integer> words) {

    private static final Pattern MARK = Pattern.compile("\\[\\[\\w+:(.*?)]]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    static Marked of(String line) {
      var text = new StringBuilder();
      var spans = new ArrayList<int[]>();
      var mark = MARK.matcher(line);
      int at = 0;
      while (mark.find()) {
        text.append(line, at, mark.start());
        spans.add(new int[] {text.length(), text.length() + mark.group(1).length()});
        text.append(mark.group(1));
        at = mark.end();
      }
      text.append(line.substring(at));
      var words = WORD.matcher(text).results().map(each -> each.start()).toList();
      return new Marked(text.toString(), spans, words);
    }

    boolean isPersonal(int word) {
      return spans.stream().anyMatch(each -> each[0] <= word && word < each[1]);
    }
  }
}
