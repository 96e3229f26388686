package eu.controvoce.answer;

import eu.controvoce.language.LanguageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The agreed vocabularies, read once from {@code <frame>/<language>/vocabulary.yaml}. A language
 * without such a file has none. Thread-safe.
 */
@Component
class Vocabularies {

  private final Map<String, Vocabulary> byLanguage = new HashMap<>();

  Vocabularies(ResourceLoader resources, LanguageSettings settings) {
    var frame = settings.frame() == null ? "" : settings.frame();
    var root = frame.endsWith("/") ? frame : frame + "/";
    for (var language : settings.codes()) {
      var file = resources.getResource(root + language + "/vocabulary.yaml");
      if (file.exists()) {
        byLanguage.put(language, read(file));
      }
    }
  }

  /** The vocabulary of a language; without words if none was agreed. */
  Vocabulary of(String language) {
    return byLanguage.getOrDefault(language, Vocabulary.NONE);
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
