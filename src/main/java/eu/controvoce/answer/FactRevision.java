package eu.controvoce.answer;

import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.FactId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fact as it stood at one time; kept for good.
 *
 * @param id fact and version, so that writing it twice keeps one
 * @param number the fact's version
 * @param by who changed it; {@code null} for what the product did by itself, or what nobody noted
 * @param name of that member; empty if none
 * @param says what stood in each field that held something, by the field's name in {@code
 *     domain.md}
 */
@Document("fact-revisions")
@TypeAlias("fact-revision")
record FactRevision(
    @Id String id,
    FactId fact,
    long number,
    Instant at,
    @Nullable MemberId by,
    String name,
    Map<String, String> says) {

  FactRevision {
    says = Map.copyOf(says);
  }

  static String id(Fact fact) {
    return fact.id().value() + "." + number(fact);
  }

  static FactRevision of(Fact fact, Instant at, @Nullable MemberId by, String name) {
    return new FactRevision(id(fact), fact.id(), number(fact), at, by, name, says(fact));
  }

  private static long number(Fact fact) {
    return Objects.requireNonNull(fact.version(), "only saved facts are kept");
  }

  private static Map<String, String> says(Fact fact) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    var source = fact.source();
    all.put("statement", fact.statement());
    all.put("figure", fact.figure());
    all.put("figureMissing", fact.figureMissing() ? true : null);
    all.put("territory", fact.territory());
    all.put("periodFrom", fact.periodFrom());
    all.put("periodTo", fact.periodTo());
    all.put("definition", fact.definition());
    all.put("explanation", fact.explanation());
    all.put("source", source.name());
    all.put("sourceType", source.type());
    all.put("reliability", source.reliability());
    all.put("link", source.link());
    all.put("retrievedOn", source.retrievedOn());
    all.put("reviewDueOn", fact.reviewDueOn());
    all.put("licence", fact.licence());
    all.put("topics", fact.topics().isEmpty() ? null : String.join(", ", fact.topics()));
    all.put("sharing", fact.sharing());
    all.put("status", fact.status());
    return all.entrySet().stream()
        .filter(each -> each.getValue() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
  }
}
