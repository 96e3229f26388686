package eu.controvoce.language.frame;

import eu.controvoce.language.text.Letters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks through a language's sentences for what would spoil training or measuring: the same one
 * twice, nearly the same under different topics, and evaluation sentences in the training part.
 */
final class FrameCheck {

  /** Share of words in common (Jaccard) from which two sentences say the same in the same words. */
  private static final double NEARLY = 0.75;

  /** Sentences that share so much with one of the other part give its answer away. */
  private static final double LEAKING = 0.7;

  private static final int FEWEST_WORDS = 4;

  /**
   * One thing found.
   *
   * @param place file and line, and those of the other sentence
   */
  record Finding(String kind, String place) {

    @Override
    public String toString() {
      return kind + ": " + place;
    }
  }

  private record Line(
      String file,
      int number,
      boolean evaluation,
      Set<String> topics,
      String words,
      Set<String> set) {

    String place() {
      return file + ":" + number;
    }

    /** Enough to find it, too little to learn from it. */
    String glimpse() {
      var shown = Arrays.stream(words.split(" ", -1)).limit(3).collect(Collectors.joining(" "));
      return place() + " («" + shown + "…»)";
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  private FrameCheck() {}

  /** What is wrong in a language's folder; its evaluation sentences are only glimpsed at. */
  static List<Finding> of(Path language) {
    var check = new FrameCheck();
    check.read(language, "training", false);
    check.read(language, "evaluation", true);
    return check.findings();
  }

  private void read(Path language, String part, boolean evaluation) {
    var folder = language.resolve(part);
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.filter(FrameCheck::hasSentences).sorted().toList()) {
        var content = Files.readAllLines(file);
        for (int i = 0; i < content.size(); i++) {
          var cells = content.get(i).split("\t", 2);
          if (cells.length == 2 && !content.get(i).startsWith("#")) {
            add(part + "/" + file.getFileName(), i + 1, evaluation, cells);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasSentences(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".tsv")
        && !name.startsWith("personal-data")
        && !name.startsWith("retellings");
  }

  private void add(String file, int number, boolean evaluation, String[] cells) {
    var words =
        Letters.words(cells[1]).stream()
            .map(each -> Letters.folded(each.text()))
            .collect(Collectors.joining(" "));
    lines.add(
        new Line(
            file,
            number,
            evaluation,
            Set.of(Arrays.stream(cells[0].split(",", -1)).distinct().toArray(String[]::new)),
            words,
            new HashSet<>(Arrays.asList(words.split(" ", -1)))));
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    var seen = new HashMap<String, Line>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var same = seen.putIfAbsent(line.words(), line);
      if (same != null) {
        findings.add(
            new Finding(
                same.evaluation() == line.evaluation() ? "twice" : "leak",
                same.place() + " and " + line.glimpse()));
      } else if (line.set().size() >= FEWEST_WORDS) {
        compare(line, findings);
      }
      for (var word : line.set()) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
      }
    }
    return findings;
  }

  private void compare(Line line, List<Finding> findings) {
    var shared = new int[lines.size()];
    for (var word : line.set()) {
      byWord.getOrDefault(word, List.of()).forEach(each -> shared[each]++);
    }
    for (int at = 0; at < shared.length; at++) {
      int count = shared[at];
      if (2 * count < line.set().size()) {
        continue;
      }
      var other = lines.get(at);
      double alike = (double) count / (line.set().size() + other.set().size() - count);
      if (other.set().size() < FEWEST_WORDS || other.words().equals(line.words())) {
        continue;
      }
      if (other.evaluation() != line.evaluation() && alike >= LEAKING) {
        findings.add(new Finding("leak", other.place() + " and " + line.glimpse()));
      } else if (other.evaluation() == line.evaluation()
          && alike >= NEARLY
          && java.util.Collections.disjoint(other.topics(), line.topics())) {
        findings.add(new Finding("alike, other topics", other.place() + " and " + line.glimpse()));
      }
    }
  }
}
