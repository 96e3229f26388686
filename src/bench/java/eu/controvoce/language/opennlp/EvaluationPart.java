package eu.controvoce.language.opennlp;

import eu.controvoce.language.frame.Example;
import eu.controvoce.language.frame.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentences that were written apart from the training part, in {@code campaigns}. */
final class EvaluationPart {

  private static final Path FRAME = Path.of("campaigns", "coding-frame");

  private EvaluationPart() {}

  static List<Example> examples(String language, Set<String> topics) {
    var folder = FRAME.resolve(language).resolve("evaluation");
    if (!Files.exists(folder)) {
      return List.of();
    }
    var examples = new ArrayList<Example>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".tsv", "");
        if (topics.contains(name) || name.startsWith("none")) {
          examples.addAll(Examples.of(file.toString(), Files.readString(file), topics));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** The lines of a file of the evaluation part that say something; none when it is not there. */
  static List<String> lines(String language, String name) {
    var file = FRAME.resolve(language).resolve("evaluation").resolve(name);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .filter(each -> !each.isBlank() && !each.startsWith("#"))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
