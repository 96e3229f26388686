package eu.controvoce.base.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the modules' translation files from the class path and merges them by language. */
final class TranslationParts {

  private TranslationParts() {}

  /**
   * Texts by key, by language.
   *
   * @throws IllegalStateException if two files of a language hold the same key
   */
  static Map<String, Map<String, String>> read() {
    var merged = new TreeMap<String, Map<String, String>>();
    for (var language : Languages.ALL) {
      merged.put(language.getLanguage(), read(language.getLanguage()));
    }
    return Map.copyOf(merged);
  }

  private static Map<String, String> read(String language) {
    var texts = new TreeMap<String, String>();
    var origins = new TreeMap<String, String>();
    for (var file : files(language)) {
      var name = Objects.requireNonNull(file.getFilename());
      load(file)
          .forEach((key, text) -> {
            texts.put((String) key, (String) text);
            var other = origins.put((String) key, name);
            if (other != null) {
              throw new IllegalStateException(
                  "Key '" + key + "' stands in both " + other + " and " + name);
            }
          });
    }
    return Map.copyOf(texts);
  }

  private static Resource[] files(String language) {
    try {
      return new PathMatchingResourcePatternResolver()
          .getResources("classpath*:vaadin-i18n/parts/*_" + language + ".properties");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the translations of " + language, e);
    }
  }

  private static Properties load(Resource file) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
    }
    return properties;
  }
}
