package eu.controvoce.answer;

import eu.controvoce.language.AddedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The agreed vocabularies, read once from {@code
 * campaigns/coding-frame/<language>/vocabulary.yaml}, the words administrators added to them, and
 * what the network agreed since. A language without such a file has only these. Thread-safe.
 */
@Component
public class Vocabularies {

  private static final String FILES = "classpath*:campaigns/coding-frame/*/vocabulary.yaml";

  private final Map<String, Vocabulary> byLanguage = new HashMap<>();

  private final AddedWords added;
  private final Function<String, List<WordAgreement>> agreed;

  @Autowired
  Vocabularies(AddedWords added, WordAgreements agreements) {
    this(added, agreements::findByLanguage);
  }

  Vocabularies(AddedWords added) {
    this(added, _ -> List.of());
  }

  private Vocabularies(AddedWords added, Function<String, List<WordAgreement>> agreed) {
    this.added = added;
    this.agreed = agreed;
    for (var file : files()) {
      var address = address(file);
      var folder = address.substring(0, address.lastIndexOf('/'));
      byLanguage.put(folder.substring(folder.lastIndexOf('/') + 1), read(file));
    }
  }

  /** The languages a vocabulary came for, in alphabetical order. */
  List<String> languages() {
    return byLanguage.keySet().stream().sorted().toList();
  }

  /** The vocabulary of a language; without words if none was agreed. */
  public Vocabulary of(String language) {
    var before = before(language);
    var over = agreed.apply(language);
    if (over.isEmpty()) {
      return before;
    }
    var names = over.stream().map(WordAgreement::name).collect(Collectors.toSet());
    var entries = new ArrayList<Vocabulary.Entry>();
    before.entries().stream()
        .filter(each -> !names.contains(WordAgreement.name(each.forms().getFirst())))
        .forEach(entries::add);
    over.stream().filter(WordAgreement::avoided).map(WordAgreement::entry).forEach(entries::add);
    return new Vocabulary(entries, before.blaming(), before.denials());
  }

  /** The vocabulary before what the network agreed word by word. */
  Vocabulary before(String language) {
    var more = added.of(language);
    if (more.isEmpty()) {
      return shipped(language);
    }
    return shipped(language)
        .with(
            more.stream()
                .map(each -> new Vocabulary.Entry(each.forms(), each.use(), each.why()))
                .toList());
  }

  /** The vocabulary of a language as it came with the product. */
  public Vocabulary shipped(String language) {
    return byLanguage.getOrDefault(language, Vocabulary.NONE);
  }

  private static Resource[] files() {
    try {
      return new PathMatchingResourcePatternResolver().getResources(FILES);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + FILES, e);
    }
  }

  private static String address(Resource file) {
    try {
      return file.getURL().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot find " + file.getDescription(), e);
    }
  }

  private static Vocabulary read(Resource file) {
    try {
      var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Object all = yaml.load(file.getContentAsString(StandardCharsets.UTF_8));
      if (!(all instanceof Map<?, ?> map)) {
        throw broken(file, "words, blaming, denials");
      }
      var entries = new ArrayList<Vocabulary.Entry>();
      for (var each : list(file, map, "words")) {
        if (!(each instanceof Map<?, ?> entry)) {
          throw broken(file, "words");
        }
        entries.add(
            new Vocabulary.Entry(
                texts(file, entry, "forms"), text(file, entry, "use"), text(file, entry, "why")));
      }
      return new Vocabulary(entries, texts(file, map, "blaming"), texts(file, map, "denials"));
    } catch (YAMLException e) {
      throw new IllegalStateException(file.getDescription() + " is no YAML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
    }
  }

  private static List<?> list(Resource file, Map<?, ?> map, String key) {
    if (map.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw broken(file, key);
  }

  private static List<String> texts(Resource file, Map<?, ?> map, String key) {
    return list(file, map, key).stream().map(String::valueOf).toList();
  }

  private static String text(Resource file, Map<?, ?> map, String key) {
    @Nullable Object value = map.get(key);
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    throw broken(file, key);
  }

  private static IllegalStateException broken(Resource file, String key) {
    return new IllegalStateException(
        "Expected a value for '"
            + key
            + "' in "
            + file.getDescription()
            + ", found none or another kind");
  }
}
