package eu.controvoce.pack;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a pack's file, which knows where it stands. Asking for a key that is missing or
 * unfit notes a problem and answers with something harmless, so that reading goes on and finds the
 * next problem too. Keys nobody asked for are noted by {@link #close}.
 */
final class Entry {

  private final String file;
  private final int offset;
  private final int line;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<Entry> children = new ArrayList<>();
  private boolean closed;

  /**
   * @param offset lines of the file before the mapping's document
   */
  Entry(String file, int offset, MappingNode node, Problems problems) {
    this.file = file;
    this.offset = offset;
    this.problems = problems;
    this.line = lineOf(node);
    for (var tuple : node.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      lines.put(key, lineOf(tuple.getKeyNode()));
      if (values.put(key, tuple.getValueNode()) != null) {
        problem(key, "is there twice");
      }
    }
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  /** The keys as written. */
  Set<String> keys() {
    return Set.copyOf(values.keySet());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Notes a problem with a key of this entry. */
  void problem(String key, String what) {
    problems.add(file, lines.getOrDefault(key, line), key, what);
  }

  /** A text that must be there; empty after a problem. */
  String text(String key) {
    return maybeText(key)
        .orElseGet(() -> {
          missing(key);
          return "";
        });
  }

  /** A text that may be missing. */
  Optional<String> maybeText(String key) {
    return scalar(key).map(ScalarNode::getValue).filter(each -> !each.isBlank());
  }

  /** A list of texts; empty when missing. */
  List<String> texts(String key) {
    var found = new ArrayList<String>();
    for (var node : sequence(key)) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        found.add(scalar.getValue());
      } else {
        problems.add(file, lineOf(node), key, "expected a list of texts");
      }
    }
    return found;
  }

  /** A whole number that must be there; 0 after a problem. */
  int number(String key) {
    return maybeNumber(key)
        .orElseGet(() -> {
          missing(key);
          return 0;
        });
  }

  /** A whole number that may be missing. */
  Optional<Integer> maybeNumber(String key) {
    return scalar(key).flatMap(each -> parsed(key, each.getValue()));
  }

  /** Yes or no; no when missing. */
  boolean flag(String key) {
    var value = scalar(key).map(ScalarNode::getValue).orElse("false");
    if (!"true".equals(value) && !"false".equals(value)) {
      problem(key, "expected true or false, found “%s”".formatted(value));
    }
    return "true".equals(value);
  }

  /** One of the constants, which must be there; the first one after a problem. */
  <E extends Enum<E>> E oneOf(String key, Class<E> type) {
    return maybeOneOf(key, type)
        .orElseGet(() -> {
          if (!has(key)) {
            missing(key);
          }
          return type.getEnumConstants()[0];
        });
  }

  /** One of the constants, if the key is there. */
  <E extends Enum<E>> Optional<E> maybeOneOf(String key, Class<E> type) {
    return maybeText(key).flatMap(each -> constant(key, each, type));
  }

  /** Several of the constants; none when missing. */
  <E extends Enum<E>> List<E> severalOf(String key, Class<E> type) {
    return texts(key).stream().flatMap(each -> constant(key, each, type).stream()).toList();
  }

  /** A mapping under a key, if it is there. */
  Optional<Entry> child(String key) {
    var node = value(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(adopt(mapping));
    }
    problem(key, "expected keys and values");
    return Optional.empty();
  }

  /** The mappings of a list; none when missing. */
  List<Entry> list(String key) {
    var found = new ArrayList<Entry>();
    for (var node : sequence(key)) {
      if (node instanceof MappingNode mapping) {
        found.add(adopt(mapping));
      } else {
        problems.add(file, lineOf(node), key, "expected keys and values");
      }
    }
    return found;
  }

  /**
   * Makes something of this entry. What its constructor refuses becomes a problem here, unless the
   * entry has one anyway.
   */
  <T> Optional<T> make(Supplier<T> maker) {
    int before = problems.count();
    try {
      var made = maker.get();
      close();
      return problems.count() == before ? Optional.of(made) : Optional.empty();
    } catch (Skipped e) {
      closed = true;
      return Optional.empty();
    } catch (Refusal | IllegalArgumentException | DateTimeException e) {
      // Keys after the one refused were not asked for; they are not to blame.
      closed = true;
      if (problems.count() == before) {
        problem(e instanceof InvalidInput input ? input.field() : "entry", refusal(e));
      }
      return Optional.empty();
    }
  }

  /** Notes keys that mean nothing, here and below. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    values.keySet().stream()
        .filter(each -> !asked.contains(each))
        .forEach(each -> problem(each, "is not a key of this entry"));
    children.forEach(Entry::close);
  }

  private static String refusal(RuntimeException e) {
    var message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private void missing(String key) {
    problem(key, "is missing");
  }

  private Entry adopt(MappingNode mapping) {
    var child = new Entry(file, offset, mapping, problems);
    children.add(child);
    return child;
  }

  private <E extends Enum<E>> Optional<E> constant(String key, String value, Class<E> type) {
    var found =
        Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(value)).findAny();
    if (found.isEmpty()) {
      var allowed = Arrays.toString(type.getEnumConstants());
      problem(key, "expected one of %s, found “%s”".formatted(allowed, value));
    }
    return found;
  }

  private Optional<Integer> parsed(String key, String value) {
    try {
      return Optional.of(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      problem(key, "expected a whole number, found “%s”".formatted(value));
      return Optional.of(0);
    }
  }

  private Optional<ScalarNode> scalar(String key) {
    var node = value(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    problem(key, "expected one value");
    return Optional.empty();
  }

  private List<Node> sequence(String key) {
    var node = value(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(key, "expected a list");
    return List.of();
  }

  private @Nullable Node value(String key) {
    asked.add(key);
    return values.get(key);
  }

  private int lineOf(Node node) {
    return node.getStartMark().getLine() + 1 + offset;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s:%d", file, line);
  }
}
