package eu.controvoce.answer.web;

import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.Source;
import eu.controvoce.base.Texts;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact as sent to us. What is missing is refused by name, field by field. */
record FactEntry(
    @Nullable String statement,
    @Nullable String explanation,
    @Nullable String territory,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable String definition,
    @Nullable String figure,
    @Nullable Boolean figureMissing,
    @Nullable String source,
    Source.@Nullable Type sourceType,
    Source.@Nullable Reliability reliability,
    @Nullable String link,
    @Nullable LocalDate retrievedOn,
    @Nullable LocalDate reviewDueOn,
    @Nullable String licence,
    @Nullable List<String> topics,
    @Nullable Sharing sharing) {

  NewFact fact() {
    return new NewFact(
        Texts.required("statement", statement, Texts.MEDIUM),
        explanation,
        territory,
        periodFrom,
        periodTo,
        definition,
        figure,
        Boolean.TRUE.equals(figureMissing),
        new Source(
            Texts.required("source", source, Texts.SHORT),
            Objects.requireNonNullElse(sourceType, Source.Type.PUBLIC_BODY),
            Objects.requireNonNullElse(reliability, Source.Reliability.MEDIUM),
            link == null || link.isBlank() ? null : link,
            retrievedOn),
        reviewDueOn,
        licence,
        topics == null ? List.of() : topics,
        sharing);
  }
}
