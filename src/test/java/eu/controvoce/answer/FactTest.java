package eu.controvoce.answer;

import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TODAY;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aFact;
import static eu.controvoce.answer.Given.aNewFact;
import static eu.controvoce.answer.Given.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.MemberId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

  private static final MemberId CHECKER = new MemberId("checker");

  @Test
  void aDraftHoldsOnlyOnceSomebodyCheckedIt() {
    var draft = aFact("1", FactStatus.DRAFT);

    var checked = draft.check(CHECKER);

    assertThat(draft.holds(TODAY)).isFalse();
    assertThat(checked.holds(TODAY)).isTrue();
    assertThat(checked.checkedBy()).isEqualTo(CHECKER);
  }

  @Test
  void aFactHoldsOnItsReviewDayAndNoLonger() {
    var fact = aFact("1", FactStatus.CHECKED, TODAY, null, false);

    assertThat(fact.holds(TODAY)).isTrue();
    assertThat(fact.holds(TODAY.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = FactStatus.class,
      names = {"DRAFT", "REVIEW_DUE", "WITHDRAWN", "PUBLISHED"})
  void onlyACheckedFactIsPublished(FactStatus status) {
    assertThatThrownBy(() -> aFact("1", status).publish()).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aWithdrawnFactNeverComesBack() {
    var withdrawn = aFact("1", FactStatus.PUBLISHED).withdraw();

    assertThatThrownBy(withdrawn::withdraw).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> withdrawn.check(CHECKER)).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> withdrawn.rewrite(aNewFact())).isInstanceOf(RuleBroken.class);
  }

  @Test
  void sayingSomethingElseTakesTheCheckAway() {
    var checked = aFact("1", FactStatus.CHECKED);

    var rewritten = checked.rewrite(NewFact.of("Altro.", aSource()));

    assertThat(rewritten.status()).isEqualTo(FactStatus.REVIEW_DUE);
  }

  @Test
  void addingTopicsLeavesTheCheckAlone() {
    var checked = aFact("1", FactStatus.CHECKED);

    var rewritten = checked.rewrite(aNewFact().about(java.util.List.of("housing", "welfare")));

    assertThat(rewritten.status()).isEqualTo(FactStatus.CHECKED);
    assertThat(rewritten.topics()).containsExactly("housing", "welfare");
  }

  @Test
  void fillingInAMissingFigureLeavesTheCheckAlone() {
    var checked = aFact("1", FactStatus.CHECKED, TODAY.plusDays(9), null, true);
    var filled =
        new NewFact(
            checked.statement(),
            null,
            null,
            null,
            null,
            null,
            "12 alloggi",
            true,
            aSource(),
            null,
            null,
            checked.topics(),
            null);

    var rewritten = checked.rewrite(filled);

    assertThat(rewritten.status()).isEqualTo(FactStatus.CHECKED);
    assertThat(rewritten.figureMissing()).isFalse();
  }

  @Test
  void otherCitiesSeeAFactOnlyWhileItHolds() {
    assertThat(aFact("1", FactStatus.CHECKED).isKnownTo(TORINO)).isTrue();
    assertThat(aFact("1", FactStatus.DRAFT).isKnownTo(TORINO)).isFalse();
    assertThat(aFact("1", FactStatus.DRAFT).isKnownTo(SETTIMO)).isTrue();
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    var from = LocalDate.of(2026, 1, 1);
    var written =
        new NewFact(
            "x",
            null,
            null,
            from,
            from.minusDays(1),
            null,
            null,
            false,
            aSource(),
            null,
            null,
            java.util.List.of(),
            null);

    assertThatThrownBy(() -> aFact("1", FactStatus.DRAFT).rewrite(written))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.field()).isEqualTo("periodTo"));
  }
}
