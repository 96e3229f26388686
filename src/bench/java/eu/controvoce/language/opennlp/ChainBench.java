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
  /**
   * The third-party cases. Every other one, from the first, was read by the author of the rules on
   * 23 November 2026; the rest were not, and are the better witness.
   */
  void refer() throws IOException {
    if (!Files.exists(HATE_CHECK)) {
      report.line("Refer: the third-party cases are not on this machine.");
      return;
    }
    var halves = List.of(new Referred(), new Referred());
    Map<String, int[]> byFunction = new TreeMap<>();
    int all = 0;
    try (var cases = CsvReader.builder().ofNamedCsvRecord(HATE_CHECK)) {
      for (var each : cases) {
        boolean refer = analyst.analyse(each.getField("text"), Locale.ITALIAN).refer();
        boolean isHateful = "hateful".equals(each.getField("label"));
        boolean right = refer == isHateful;
        int half = all++ % 2;
        halves.get(half).add(isHateful, refer);
        var counts = byFunction.computeIfAbsent(each.getField("functionality"), _ -> new int[5]);
        counts[0] += isHateful ? 1 : 0;
        counts[1 + half]++;
        counts[3 + half] += right ? 1 : 0;
      }
    }
    report.table("refer", "cases", "hateful", "precision", "recall");
    row("all", halves.getFirst().and(halves.getLast()));
    row("read when the rules were written", halves.getFirst());
    row("not read", halves.getLast());
    report.table("functionality", "hateful", "read", "right of these", "not read", "right of these");
    byFunction.forEach((name, counts) ->
        report.row(
            name,
            String.valueOf(counts[0]),
            String.valueOf(counts[1]),
            String.valueOf(counts[3]),
            String.valueOf(counts[2]),
            String.valueOf(counts[4])));
  }

  private void row(String name, Referred counts) {
    report.row(
        name,
        String.valueOf(counts.all),
        String.valueOf(counts.hateful),
        Report.share((double) counts.hits / Math.max(1, counts.flagged)),
        Report.share((double) counts.hits / Math.max(1, counts.hateful)));
  }

  /** Counts of what was and what should have been referred. */
  private static final class Referred {

    private int all;
    private int hateful;
    private int flagged;
    private int hits;

    void add(boolean isHateful, boolean refer) {
      all++;
      hateful += isHateful ? 1 : 0;
      flagged += refer ? 1 : 0;
      hits += refer && isHateful ? 1 : 0;
    }

    Referred and(Referred other) {
      var sum = new Referred();
      sum.all = all + other.all;
      sum.hateful = hateful + other.hateful;
      sum.flagged = flagged + other.flagged;
      sum.hits = hits + other.hits;
      return sum;
    }
  }
}
