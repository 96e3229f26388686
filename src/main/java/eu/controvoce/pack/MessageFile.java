package eu.controvoce.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message as written: front matter between lines of three dashes, then a section per part under a
 * heading {@code ## headline}.
 *
 * @param sections text by heading, in the order of the file
 */
record MessageFile(Entry front, Map<String, String> sections) {

  private static final String FENCE = "---\n";

  /** Reads a file; empty, with a problem noted, if it has no front matter. */
  static Optional<MessageFile> read(String name, String text, Problems problems) {
    int end = text.indexOf("\n" + FENCE);
    if (!text.startsWith(FENCE) || end < 0) {
      problems.add(name, 1, "front matter", "expected between two lines of ---");
      return Optional.empty();
    }
    var head = text.substring(FENCE.length(), end + 1);
    var body = text.substring(end + 1 + FENCE.length());
    int before = (int) text.substring(0, end).lines().count() + 1;
    return Yaml.read(name, 1, head, problems)
        .map(front -> new MessageFile(front, sections(name, before, body, problems)));
  }

  /** The part under a heading; {@code null} if there is none. */
  @Nullable String part(String heading) {
    return sections.get(heading);
  }

  /** The part under a heading that must be there. */
  String neededPart(String heading) {
    var found = sections.get(heading);
    if (found == null) {
      front.problem("## " + heading, "is missing");
      return "";
    }
    return found;
  }

  /** Notes headings that mean nothing. */
  void only(Set<String> headings, String prefix) {
    sections.keySet().stream()
        .filter(each -> !headings.contains(each) && !each.startsWith(prefix))
        .forEach(each -> front.problem("## " + each, "is no part of a message"));
  }

  /** These parts, as one text, as far as they are there. */
  String joined(String... headings) {
    return Stream.of(headings)
        .filter(sections::containsKey)
        .map(sections::get)
        .collect(Collectors.joining("\n\n"));
  }

  private static Map<String, String> sections(
      String file, int before, String body, Problems problems) {
    var found = new LinkedHashMap<String, StringBuilder>();
    StringBuilder open = null;
    int line = before;
    for (var each : body.lines().toList()) {
      line++;
      if (each.startsWith("## ")) {
        open = new StringBuilder();
        if (found.put(each.substring(3).strip(), open) != null) {
          problems.add(file, line, each, "is there twice");
        }
      } else if (open != null) {
        open.append(each).append('\n');
      } else if (!each.isBlank()) {
        problems.add(file, line, "text", "stands before the first ## heading");
      }
    }
    var texts = new LinkedHashMap<String, String>();
    found.forEach((heading, text) -> texts.put(heading, text.toString().strip()));
    return texts;
  }
}
