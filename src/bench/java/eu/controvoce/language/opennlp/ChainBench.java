package eu.controvoce.language.opennlp;

import de.siegmar.fastcsv.reader.CsvReader;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.frame.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the whole chain does besides topics: language, personal data, what is to be referred. */
final class ChainBench {

  private static final Path HATE_CHECK =
      Path.of("..", "shared", "data", "mhc-italian-immigrants.csv");
  private static final Pattern MARK = Pattern.compile("\\[\\[\\w+:(.*?)]]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private final Analyst analyst;
  private final Report report;

  ChainBench(Analyst analyst, Report report) {
    this.analyst = analyst;
    this.report = report;
  }

  /**
   * @param configured which languages the engine had to choose from
   */
  void language(String configured, Map<String, List<Example>> byLanguage) {
    report.table("language (" + configured + ")", "texts", "right", "a person is asked", "right of the rest");
    byLanguage.forEach((language, examples) -> {
      int right = 0;
      int unsure = 0;
      int rightSure = 0;
      for (var example : examples) {
        var analysis = analyst.analyse(example.text(), Locale.ITALIAN);
        boolean is = language.equals(analysis.language());
        right += is ? 1 : 0;
        unsure += analysis.languageUnsure() ? 1 : 0;
        rightSure += is && !analysis.languageUnsure() ? 1 : 0;
      }
      report.row(
          language,
          String.valueOf(examples.size()),
          Report.share((double) right / examples.size()),
          Report.share((double) unsure / examples.size()),
          Report.share((double) rightSure / Math.max(1, examples.size() - unsure)));
    });
  }

  /** Recall of marked stretches, and the share of other words that would be masked. */
  void personalData(List<String> lines) {
    int gold = 0;
    int covered = 0;
    int others = 0;
    int masked = 0;
    for (var line : lines) {
      var spans = new ArrayList<int[]>();
      var text = new StringBuilder();
      var mark = MARK.matcher(line);
      int at = 0;
      while (mark.find()) {
        text.append(line, at, mark.start());
        spans.add(new int[] {text.length(), text.length() + mark.group(1).length()});
        text.append(mark.group(1));
        at = mark.end();
      }
      text.append(line.substring(at));
      var found = analyst.analyse(text.toString(), Locale.ITALIAN).personalData();
      var missed = new boolean[spans.size()];
      for (var each : WORD.matcher(text).results().toList()) {
        int word = each.start();
        boolean inside =
            found.stream().anyMatch(datum -> datum.start() <= word && word < datum.end());
        boolean personal = false;
        for (int i = 0; i < missed.length; i++) {
          if (spans.get(i)[0] <= word && word < spans.get(i)[1]) {
            personal = true;
            missed[i] |= !inside;
          }
        }
        others += personal ? 0 : 1;
        masked += !personal && inside ? 1 : 0;
      }
      gold += missed.length;
      for (boolean each : missed) {
        covered += each ? 0 : 1;
      }
    }
    report.table("personal data: sentences", "to be found", "recall", "false masking (words)");
    report.row(
        String.valueOf(lines.size()),
        String.valueOf(gold),
        Report.share((double) covered / gold),
        Report.share((double) masked / others));
  }

  /** A third party's functional test; only counted, by what each case tests. */
  void refer() throws IOException {
    if (!Files.exists(HATE_CHECK)) {
      report.line("Refer: the third-party cases are not on this machine.");
      return;
    }
    Map<String, int[]> byFunction = new TreeMap<>();
    int hits = 0;
    int flagged = 0;
    int hateful = 0;
    int all = 0;
    try (var cases = CsvReader.builder().ofNamedCsvRecord(HATE_CHECK)) {
      for (var each : cases) {
        boolean refer = analyst.analyse(each.getField("text"), Locale.ITALIAN).refer();
        boolean isHateful = "hateful".equals(each.getField("label"));
        all++;
        hateful += isHateful ? 1 : 0;
        flagged += refer ? 1 : 0;
        hits += refer && isHateful ? 1 : 0;
        var counts = byFunction.computeIfAbsent(each.getField("functionality"), _ -> new int[3]);
        counts[0]++;
        counts[1] += refer == isHateful ? 1 : 0;
        counts[2] += isHateful ? 1 : 0;
      }
    }
    report.table("refer: cases", "hateful", "precision", "recall");
    report.row(
        String.valueOf(all),
        String.valueOf(hateful),
        Report.share((double) hits / Math.max(1, flagged)),
        Report.share((double) hits / hateful));
    report.table("functionality", "cases", "hateful", "right");
    byFunction.forEach((name, counts) ->
        report.row(
            name,
            String.valueOf(counts[0]),
            String.valueOf(counts[2]),
            Report.share((double) counts[1] / counts[0])));
  }
}
