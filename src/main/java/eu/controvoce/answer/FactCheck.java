package eu.controvoce.answer;

import eu.controvoce.answer.Finding.Code;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A text stands on facts that hold today, and their figures say where and when. */
final class FactCheck implements Check {

  private static final String FIELD = "facts";

  @Override
  public void look(Checkup checkup, Consumer<Finding> found) {
    if (checkup.content().facts().isEmpty()) {
      found.accept(Finding.of(Code.NO_SOURCE, FIELD));
    }
    var known = checkup.factsById();
    for (var id : checkup.content().facts()) {
      look(known.get(id), checkup.today(), found);
    }
  }

  private static void look(@Nullable Fact fact, LocalDate today, Consumer<Finding> found) {
    if (fact == null) {
      found.accept(Finding.of(Code.FACT_WITHDRAWN, FIELD, "—"));
      return;
    }
    switch (fact.status()) {
      case WITHDRAWN -> found.accept(Finding.of(Code.FACT_WITHDRAWN, FIELD, fact.code()));
      case DRAFT -> found.accept(Finding.of(Code.FACT_UNCHECKED, FIELD, fact.code()));
      case REVIEW_DUE -> found.accept(Finding.of(Code.FACT_DUE, FIELD, fact.code()));
      case CHECKED, PUBLISHED -> {
        if (!fact.holds(today)) {
          found.accept(Finding.of(Code.FACT_DUE, FIELD, fact.code()));
        }
      }
    }
    figure(fact, found);
  }

  private static void figure(Fact fact, Consumer<Finding> found) {
    if (fact.figureMissing()) {
      found.accept(Finding.of(Code.FIGURE_MISSING, FIELD, fact.code(), fact.source().name()));
    }
    var hasPeriod = fact.periodFrom() != null || fact.periodTo() != null;
    if (fact.figure() != null && (fact.territory() == null || !hasPeriod)) {
      found.accept(Finding.of(Code.FIGURE_WITHOUT_CONTEXT, FIELD, fact.code()));
    }
  }
}
