package eu.controvoce.language.frame;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its file, line and key. */
final class YamlPart {

  private final String file;
  private final String key;
  private final Node node;

  private YamlPart(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  static YamlPart of(FrameFiles.File file) {
    try {
      var node =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new StringReader(file.content()));
      if (node == null) {
        throw new FrameProblem(file.name(), 1, "(file)", "content", "an empty file");
      }
      return new YamlPart(file.name(), "(file)", node);
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      throw new FrameProblem(
          file.name(), mark == null ? 1 : mark.getLine() + 1, "(file)", "YAML", e.getProblem());
    }
  }

  String key() {
    return key;
  }

  /** The parts of a mapping in order; a key given twice is a problem. */
  Map<String, YamlPart> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("keys with values", node.getNodeId().toString());
    }
    var entries = new LinkedHashMap<String, YamlPart>();
    for (var tuple : mapping.getValue()) {
      var name = new YamlPart(file, key, tuple.getKeyNode()).text();
      var part = new YamlPart(file, name, tuple.getValueNode());
      if (entries.put(name, part) != null) {
        throw part.problem("each key once", "it a second time");
      }
    }
    return entries;
  }

  YamlPart child(String name) {
    var child = entries().get(name);
    if (child == null) {
      throw problem("the key '" + name + "'", String.join(", ", entries().keySet()));
    }
    return child;
  }

  List<YamlPart> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw problem("a list", node.getNodeId().toString());
    }
    var items = new ArrayList<YamlPart>();
    sequence.getValue().forEach(each -> items.add(new YamlPart(file, key, each)));
    return items;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw problem("a text", node instanceof ScalarNode ? "nothing" : node.getNodeId().toString());
    }
    return scalar.getValue().strip();
  }

  List<String> texts() {
    return items().stream().map(YamlPart::text).toList();
  }

  Map<String, String> textByKey() {
    var texts = new LinkedHashMap<String, String>();
    entries().forEach((name, part) -> texts.put(name, part.text()));
    return texts;
  }

  Map<String, List<String>> textsByKey() {
    var texts = new LinkedHashMap<String, List<String>>();
    entries().forEach((name, part) -> texts.put(name, part.texts()));
    return texts;
  }

  FrameProblem problem(String expected, String found) {
    return new FrameProblem(file, node.getStartMark().getLine() + 1, key, expected, found);
  }
}
