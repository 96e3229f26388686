package eu.controvoce.answer.web;

import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Source;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact as we send it; fields as in {@link Fact}. */
record FactView(
    String id,
    @Nullable Long version,
    String code,
    String city,
    Sharing sharing,
    FactStatus status,
    String statement,
    @Nullable String explanation,
    @Nullable String territory,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable String definition,
    @Nullable String figure,
    boolean figureMissing,
    String source,
    Source.Type sourceType,
    Source.Reliability reliability,
    @Nullable String link,
    @Nullable LocalDate retrievedOn,
    LocalDate reviewDueOn,
    @Nullable String licence,
    List<String> topics,
    boolean demo) {

  static FactView of(Fact fact) {
    var source = fact.source();
    return new FactView(
        fact.id().value(),
        fact.version(),
        fact.code(),
        fact.city().value(),
        fact.sharing(),
        fact.status(),
        fact.statement(),
        fact.explanation(),
        fact.territory(),
        fact.periodFrom(),
        fact.periodTo(),
        fact.definition(),
        fact.figure(),
        fact.figureMissing(),
        source.name(),
        source.type(),
        source.reliability(),
        source.link(),
        source.retrievedOn(),
        fact.reviewDueOn(),
        fact.licence(),
        fact.topics(),
        fact.demo());
  }
}
