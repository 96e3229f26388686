package eu.controvoce.answer;

import eu.controvoce.rumour.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything the checks look at.
 *
 * @param claims of the rumours it answers
 * @param facts those of {@code content.facts} that can be found; others count as withdrawn
 * @param today local date in the city
 */
public record Checkup(Content content, List<String> claims, List<Fact> facts, LocalDate today) {

  public Checkup {
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
  }

  Map<FactId, Fact> factsById() {
    return facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (a, _) -> a));
  }
}
