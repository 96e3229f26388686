package eu.controvoce.rumour;

import static eu.controvoce.rumour.RumourStatus.ANSWERED;
import static eu.controvoce.rumour.RumourStatus.ASSESSED;
import static eu.controvoce.rumour.RumourStatus.CLOSED;
import static eu.controvoce.rumour.RumourStatus.MERGED;
import static eu.controvoce.rumour.RumourStatus.MONITORING;
import static eu.controvoce.rumour.RumourStatus.REFERRED;
import static eu.controvoce.rumour.RumourStatus.REPORTED;
import static eu.controvoce.rumour.RumourStatus.TRIAGED;
import static eu.controvoce.rumour.RumourStatus.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final MemberId OFFICER = new MemberId("officer");

  /** A step, and where it leads from each state; absent: refused. */
  enum Step {
    TRIAGE(
        h -> h.triage(risk(), TODAY, NOW),
        Map.of(
            REPORTED, TRIAGED,
            TRIAGED, TRIAGED,
            VERIFYING, VERIFYING,
            ASSESSED, ASSESSED,
            ANSWERED, ANSWERED,
            MONITORING, MONITORING)),
    VERIFY(
        h -> h.verify(OFFICER, TODAY.plusDays(3)),
        Map.of(TRIAGED, VERIFYING, VERIFYING, VERIFYING)),
    ASSESS(
        h -> h.assess(settled(Verdict.FALSE), RumourKind.RUMOUR),
        Map.of(
            VERIFYING, ASSESSED,
            ASSESSED, ASSESSED,
            ANSWERED, ANSWERED,
            MONITORING, MONITORING)),
    ANSWER(
        h -> h.answer(NOW), Map.of(ASSESSED, ANSWERED, ANSWERED, ANSWERED, MONITORING, MONITORING)),
    MONITOR(Handling::monitor, Map.of(ANSWERED, MONITORING)),
    CLOSE(h -> h.close(TODAY, NOW), Map.of(MONITORING, CLOSED)),
    RESURGE(h -> h.resurge(NOW), Map.of(MONITORING, TRIAGED, CLOSED, TRIAGED)),
    WATCH(
        h -> h.decide(decision(Decision.Type.DO_NOT_AMPLIFY)),
        Map.of(
            TRIAGED, MONITORING,
            VERIFYING, VERIFYING,
            ASSESSED, ASSESSED,
            ANSWERED, ANSWERED,
            MONITORING, MONITORING)),
    REFER(
        h -> h.decide(decision(Decision.Type.REFER)),
        Map.of(
            REPORTED, REFERRED,
            TRIAGED, REFERRED,
            VERIFYING, REFERRED,
            ASSESSED, REFERRED,
            ANSWERED, REFERRED,
            MONITORING, REFERRED,
            CLOSED, REFERRED,
            REFERRED, REFERRED)),
    MERGE(
        Handling::merged,
        Map.of(
            REPORTED, MERGED,
            TRIAGED, MERGED,
            VERIFYING, MERGED,
            ASSESSED, MERGED,
            ANSWERED, MERGED,
            MONITORING, MERGED,
            CLOSED, MERGED,
            REFERRED, MERGED,
            MERGED, MERGED));

    @SuppressWarnings("ImmutableEnumChecker") // Only ever read
    private final UnaryOperator<Handling> take;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of never changes
    private final Map<RumourStatus, RumourStatus> leads;

    Step(UnaryOperator<Handling> take, Map<RumourStatus, RumourStatus> leads) {
      this.take = take;
      this.leads = leads;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStepLeadsWhereTheWorkflowSaysAndNowhereElse(Step step) {
    var reached = new EnumMap<RumourStatus, RumourStatus>(RumourStatus.class);
    for (var from : RumourStatus.values()) {
      try {
        reached.put(from, step.take.apply(in(from)).status());
      } catch (RuleBroken e) {
        assertThat(in(from).status()).isEqualTo(from);
      }
    }

    assertThat(reached).isEqualTo(new EnumMap<>(step.leads));
  }

  @Test
  void theRiskGivesTheDateByWhichToAnswer() {
    var urgent = in(REPORTED).triage(risk(), TODAY, NOW);

    assertThat(urgent.dueOn()).isEqualTo(TODAY.plusDays(2));
    assertThat(urgent.isOverdue(TODAY.plusDays(2))).isFalse();
    assertThat(urgent.isOverdue(TODAY.plusDays(3))).isTrue();
  }

  @Test
  void aRumourHeardLatelyIsNotClosed() {
    var watched = in(MONITORING).heard(TODAY.minusDays(59));

    assertThatThrownBy(() -> watched.close(TODAY, NOW)).isInstanceOf(RuleBroken.class);
    assertThat(watched.close(TODAY.plusDays(1), NOW).status()).isEqualTo(CLOSED);
  }

  @Test
  void aVerdictNeedsAFactUnlessItExplainsWhyThereIsNone() {
    assertThatThrownBy(() -> new Assessment(Verdict.FALSE, "Perché no", List.of(), NOW))
        .isInstanceOf(InvalidInput.class);
    assertThat(new Assessment(Verdict.UNVERIFIABLE, "Nessuno lo conta", List.of(), NOW).facts())
        .isEmpty();
  }

  @Test
  void aPrejudiceIsNeitherTrueNorFalse() {
    var verifying = in(VERIFYING);

    assertThatThrownBy(() -> verifying.assess(settled(Verdict.FALSE), RumourKind.PREJUDICE))
        .isInstanceOf(RuleBroken.class);
    assertThat(verifying.assess(settled(Verdict.OPINION), RumourKind.PREJUDICE).status())
        .isEqualTo(ASSESSED);
  }

  @Test
  void whatWasNotJudgedCanOnlyBeHandedOn() {
    var reported = Handling.reported(new CityId("settimo"), NOW);

    assertThatThrownBy(() -> reported.decide(decision(Decision.Type.RESPOND)))
        .isInstanceOf(RuleBroken.class);
    assertThat(reported.decide(decision(Decision.Type.REFER)).status()).isEqualTo(REFERRED);
  }

  private static Handling in(RumourStatus status) {
    return new Handling(
        new CityId("settimo"),
        status,
        NOW,
        NOW,
        status == REPORTED ? null : risk(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        null);
  }

  private static Risk risk() {
    return new Risk(
        Risk.Spread.RECURRING, Risk.Harm.MAJOR, List.of("several-places"), OFFICER, NOW);
  }

  private static Assessment settled(Verdict verdict) {
    return new Assessment(verdict, "I dati dicono altro", List.of(new FactId("f1")), NOW);
  }

  private static Decision decision(Decision.Type type) {
    return new Decision(type, "Ne abbiamo parlato", OFFICER, NOW);
  }
}
