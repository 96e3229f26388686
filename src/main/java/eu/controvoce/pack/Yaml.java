package eu.controvoce.pack;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as far as nodes, which know their lines; no object is ever made from a tag, and
 * aliases are few, so that a pack from elsewhere can do no harm.
 */
final class Yaml {

  private static final int MOST_ALIASES = 20;
  private static final int DEEPEST = 10;

  private Yaml() {}

  /**
   * The mapping a text consists of; empty, with a problem noted, if it is none.
   *
   * @param offset lines of the file before this text
   */
  static Optional<Entry> read(String file, int offset, String text, Problems problems) {
    try {
      var node = composer(text).getSingleNode();
      if (node instanceof MappingNode mapping) {
        return Optional.of(new Entry(file, offset, mapping, problems));
      }
      problems.add(file, 1 + offset, "document", "expected keys and values");
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      var line = mark == null ? 1 : mark.getLine() + 1;
      problems.add(file, line + offset, "document", "is no YAML: " + e.getProblem());
    }
    return Optional.empty();
  }

  private static Composer composer(String text) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    var reader = new StreamReader(new StringReader(text));
    return new Composer(new ParserImpl(reader, options), new Resolver(), options);
  }
}
