package eu.controvoce.language.sense;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.Meaning;
import eu.controvoce.language.Meanings;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Meanings from the coding frame's folder; a language without senses has words and concepts. */
@Component
class FrameMeanings implements Meanings {

  private static final List<String> FILES = List.of("senses.txt", "usage.tsv", "company.tsv");

  private final Map<String, LanguageSense> languages;
  private final Map<String, Map<String, String>> labels;
  private final String fallback;

  FrameMeanings(Frame frame, LanguageSettings settings, ResourceLoader resources) {
    var root = Objects.requireNonNull(settings.frame());
    var senses = new HashMap<String, LanguageSense>();
    var names = new HashMap<String, Map<String, String>>();
    for (var language : frame.languages()) {
      var folder = (root.endsWith("/") ? root : root + "/") + language.code() + "/";
      senses.put(language.code(), LanguageSense.of(files(resources, folder), language.code()));
      names.put(language.code(), labels(language));
    }
    languages = Map.copyOf(senses);
    labels = Map.copyOf(names);
    fallback = frame.languages().getFirst().code();
  }

  @Override
  public Meaning of(Analysis analysis) {
    var language = language(analysis);
    return language == null ? Meaning.NONE : language.of(analysis);
  }

  @Override
  public List<String> related(Analysis analysis, Meaning other) {
    var language = language(analysis);
    return language == null ? List.of() : language.related(analysis, other);
  }

  @Override
  public String conceptLabel(String key, Locale locale) {
    var first = labels.getOrDefault(locale.getLanguage(), Map.of()).get(key);
    if (first != null) {
      return first;
    }
    var second = labels.getOrDefault(fallback, Map.of()).get(key);
    return second == null ? key.replace('-', ' ') : second;
  }

  @org.jspecify.annotations.Nullable
  LanguageSense language(Analysis analysis) {
    return analysis.language() == null ? null : languages.get(analysis.language());
  }

  private static Map<String, String> labels(FrameLanguage language) {
    var labels = new HashMap<String, String>();
    for (Concept each : language.concepts()) {
      labels.put(each.key(), each.label());
    }
    return labels;
  }

  private static Map<String, List<String>> files(ResourceLoader resources, String folder) {
    var files = new HashMap<String, List<String>>();
    for (var name : FILES) {
      var file = resources.getResource(folder + name);
      if (file.exists()) {
        try {
          files.put(name, file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
          throw new IllegalStateException("Coding frame: " + folder + name + " cannot be read", e);
        }
      }
    }
    return files;
  }
}
