package eu.controvoce.language.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads lines of {@code code[,code…]<TAB>sentence}; {@code none} stands for no topic. */
public final class Examples {

  private Examples() {}

  static List<Example> of(FrameFiles.File file, Set<String> topics) {
    var examples = new ArrayList<Example>();
    var lines = file.content().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(example(file.name(), i + 1, line, topics));
      }
    }
    return examples;
  }

  /**
   * Sentences with their topics.
   *
   * @param file the name told in errors
   * @param topics the codes that may be used
   */
  public static List<Example> of(String file, String content, Set<String> topics) {
    return of(new FrameFiles.File(file, content), topics);
  }

  private static Example example(String file, int line, String content, Set<String> topics) {
    int tab = content.indexOf('\t');
    if (tab < 1 || content.substring(tab + 1).isBlank()) {
      throw new FrameProblem(file, line, "(line)", "code, tab, sentence", "no tab or no sentence");
    }
    var codes = content.substring(0, tab).strip();
    if ("none".equals(codes)) {
      return new Example(Set.of(), content.substring(tab + 1).strip());
    }
    var given = Set.copyOf(List.of(codes.split("\\s*,\\s*", -1)));
    for (var code : given) {
      if (!topics.contains(code)) {
        throw new FrameProblem(file, line, code, "a topic of frame.yaml or none", code);
      }
    }
    return new Example(given, content.substring(tab + 1).strip());
  }
}
