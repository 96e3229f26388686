package eu.controvoce.rumour;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Role;
import eu.controvoce.language.Analyst;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many retellings are found. The first sentence of each group is the rumour, each other one is
 * asked for; the sentences were never used to set a weight, and are not to be.
 */
@ControvoceTest
class RetellingsTest {

  @Autowired Similarity similarity;
  @Autowired Casework casework;
  @Autowired Analyst analyst;
  @Autowired Towns towns;

  @Test
  void mostRetellingsFindTheirRumourAmongTheFirstFive() throws IOException {
    var operator = towns.settimo(Role.OPERATOR);
    var groups = groups();
    var ids = new HashMap<String, RumourId>();
    groups.forEach((name, sentences) ->
        ids.put(
            name,
            casework
                .open(
                    operator,
                    new NewRumour(
                        "Diceria " + name,
                        sentences.getFirst(),
                        "it",
                        RumourKind.RUMOUR,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        true))
                .id()));
    var asked = 0;
    var first = 0;
    var amongFive = 0;
    var scores = new ArrayList<Double>();
    for (var group : groups.entrySet()) {
      for (var retelling : group.getValue().subList(1, group.getValue().size())) {
        var analysis = analyst.analyse(retelling, Locale.ITALIAN);
        var found = similarity.similar(operator, retelling, analysis, 5);
        var rank = found.stream().map(Similar::rumour).toList().indexOf(ids.get(group.getKey()));
        asked++;
        first += rank == 0 ? 1 : 0;
        amongFive += rank >= 0 ? 1 : 0;
        if (rank >= 0) {
          scores.add(found.get(rank).score());
        }
      }
    }
    scores.sort(null);
    System.out.printf(
        "Retellings: %d rumours, %d asked, recall@1 %.2f, recall@5 %.2f, median score %.2f%n",
        groups.size(),
        asked,
        first / (double) asked,
        amongFive / (double) asked,
        scores.get(scores.size() / 2));
    assertThat(amongFive / (double) asked).isGreaterThan(0.91);
    var falseAlarms = 0;
    var none = lines("none.tsv");
    for (var line : none) {
      var text = line.split("\t", -1)[1];
      falseAlarms +=
          similarity.similar(operator, text, analyst.analyse(text, Locale.ITALIAN), 1).stream()
                  .anyMatch(each -> each.score() >= Suggestions.WORTH_KEEPING)
              ? 1
              : 0;
    }
    System.out.printf("Sentences about nothing: %d, false alarms %d%n", none.size(), falseAlarms);
    assertThat(falseAlarms).isLessThan(none.size() / 5);
  }

  private static Map<String, List<String>> groups() throws IOException {
    var groups = new LinkedHashMap<String, List<String>>();
    for (var line : lines("retellings.tsv")) {
      var cells = line.split("\t", -1);
      if (cells.length >= 2) {
        groups.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells[1].strip());
      }
    }
    return groups;
  }

  private static List<String> lines(String name) throws IOException {
    try (var file =
        Objects.requireNonNull(
            RetellingsTest.class.getResourceAsStream("/evaluation/it/evaluation/" + name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(each -> !each.isBlank() && !each.startsWith("#"))
          .toList();
    }
  }
}
