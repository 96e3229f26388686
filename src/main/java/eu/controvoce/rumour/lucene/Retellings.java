package eu.controvoce.rumour.lucene;

import eu.controvoce.language.Analyst;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.Meanings;
import eu.controvoce.rumour.LikenessFigures;
import eu.controvoce.rumour.LikenessWeights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The retellings of the coding frame, as a fixed test of weights: the first sentence of each set is
 * the rumour, each other one is asked for. Read when they are needed, which is seldom.
 */
@Component
class Retellings {

  private static final List<String> FILES =
      List.of("training/retellings.txt", "evaluation/retellings.tsv");

  private final LanguageSettings settings;
  private final ResourceLoader resources;
  private final Analyst analyst;
  private final Meanings meanings;

  Retellings(
      LanguageSettings settings, ResourceLoader resources, Analyst analyst, Meanings meanings) {
    this.settings = settings;
    this.resources = resources;
    this.analyst = analyst;
    this.meanings = meanings;
  }

  /** How well weights find them. */
  LikenessFigures measure(LikenessWeights weights) {
    int asked = 0;
    int first = 0;
    int amongFive = 0;
    for (var language : settings.codes()) {
      for (var file : FILES) {
        var sets = sets(language, file);
        var rumours = sets.stream().map(List::getFirst).toList();
        for (int right = 0; right < sets.size(); right++) {
          for (var said : sets.get(right).subList(1, sets.get(right).size())) {
            int before = before(weights, said, rumours, right);
            asked++;
            first += before == 0 ? 1 : 0;
            amongFive += before < 5 ? 1 : 0;
          }
        }
      }
    }
    double all = Math.max(1, asked);
    return new LikenessFigures(asked, first / all, amongFive / all);
  }

  private static int before(LikenessWeights weights, Said said, List<Said> rumours, int right) {
    var scores =
        rumours.stream()
            .mapToDouble(each -> weights.of(Comparison.of(said, each).parts()))
            .toArray();
    return (int) Arrays.stream(scores).filter(each -> each > scores[right]).count();
  }

  private List<List<Said>> sets(String language, String name) {
    var root = Objects.requireNonNull(settings.frame());
    var file =
        resources.getResource((root.endsWith("/") ? root : root + "/") + language + "/" + name);
    if (!file.exists()) {
      return List.of();
    }
    var sets = new LinkedHashMap<String, List<Said>>();
    try {
      for (var line : file.getContentAsString(StandardCharsets.UTF_8).lines().toList()) {
        var cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length >= 2) {
          var analysis = analyst.analyse(cells[1].strip(), Locale.of(language));
          sets.computeIfAbsent(cells[0], _ -> new ArrayList<>())
              .add(Said.of(cells[1].strip(), analysis, meanings));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("Retellings cannot be read: " + language + "/" + name, e);
    }
    return List.copyOf(sets.values());
  }
}
