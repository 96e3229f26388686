package eu.controvoce.campaign.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrategyTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void progressIsWhatIsDoneOfWhatIsDue() {
    var strategy =
        aStrategy(
            new Tick(null, "Delibera", TODAY.minusDays(30)),
            new Tick(null, "Incontro", TODAY),
            new Tick(null, "Corso", TODAY.plusDays(30)));
    var ticked = tick(tick(strategy, "Delibera"), "Corso");

    var progress = ticked.progress(TODAY);

    assertThat(progress).isEqualTo(new StrategyProgress(2, 1, 2, 3));
    assertThat(progress.percent()).hasValue(50);
  }

  @Test
  void nothingDueIsNoPercentage() {
    assertThat(aStrategy(new Tick(null, "Corso", LAST)).progress(TODAY).percent()).isEmpty();
  }

  @Test
  void onTheLastDayAMilestoneIsNotLateYet() {
    var milestone = Milestone.open("m", "Delibera", TODAY);

    assertThat(milestone.isOverdue(TODAY)).isFalse();
    assertThat(milestone.isOverdue(TODAY.plusDays(1))).isTrue();
  }

  @Test
  void whatIsDoneStaysDoneWhenItIsWrittenOtherwise() {
    var strategy = tick(aStrategy(new Tick(null, "Delibera", TODAY)), "Delibera");
    var key = strategy.milestones().findFirst().orElseThrow().key();

    var rewritten =
        strategy.rewrite(
            says(new Tick(key, "Delibera del Consiglio", LAST), new Tick(null, "Nuova", LAST)));

    assertThat(rewritten.milestones())
        .extracting(Milestone::what, Milestone::isDone, Milestone::doneBy)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Delibera del Consiglio", true, "Olga"),
            org.assertj.core.groups.Tuple.tuple("Nuova", false, ""));
  }

  @Test
  void oneThatWasFollowedStaysAsItWas() {
    var past =
        aStrategy(new Tick(null, "Delibera", TODAY))
            .approve(CampaignFixtures.MANAGER.member(), Instant.EPOCH)
            .retire();

    assertThatThrownBy(() -> tick(past, "Delibera")).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> past.rewrite(says())).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> past.approve(CampaignFixtures.MANAGER.member(), Instant.EPOCH))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void aMilestoneThatIsGoneIsNotTicked() {
    assertThatThrownBy(() -> aStrategy().tick("nothing", true, CampaignFixtures.OFFICER, TODAY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsWrongIsNamedByItsLine() {
    assertThat(wrong(new Tick(null, "Delibera", TODAY), new Tick(null, "Tardi", LAST.plusDays(1))))
        .isEqualTo("commitments.0.milestones.1.due");
    assertThat(wrong(new Tick(null, "Presto", FIRST.minusDays(1))))
        .isEqualTo("commitments.0.milestones.0.due");
    assertThat(wrong(new Tick(null, "Quando?", null))).isEqualTo("commitments.0.milestones.0.due");
    assertThat(wrong(new Tick(null, " ", TODAY))).isEqualTo("commitments.0.milestones.0.what");
    assertThat(refused(() -> new NewStrategy("Nome", LAST, FIRST, List.of()))).isEqualTo("to");
    assertThat(refused(() -> new NewStrategy("Nome", FIRST, FIRST.plusYears(16), List.of())))
        .isEqualTo("to");
  }

  @Test
  void tooManyLinesAreRefused() {
    var line = new Line(Phase.AGENTS, "Corsi", Owner.partner("Ente"), List.of());
    var ticks =
        IntStream.rangeClosed(0, NewStrategy.MOST_MILESTONES)
            .mapToObj(each -> new Tick(null, "Tappa " + each, TODAY))
            .toArray(Tick[]::new);

    assertThat(refused(() -> new NewStrategy("Nome", FIRST, LAST, Collections.nCopies(61, line))))
        .isEqualTo("commitments");
    assertThat(wrong(ticks)).isEqualTo("commitments.0.what");
  }

  private static Strategy tick(Strategy strategy, String what) {
    var key =
        strategy.milestones().filter(each -> each.what().equals(what)).findFirst().orElseThrow();
    return strategy.tick(key.key(), true, CampaignFixtures.OFFICER, TODAY);
  }

  private static Strategy aStrategy(Tick... ticks) {
    return Strategy.of(
        new StrategyId("s1"), "SE-ST-0001", CampaignFixtures.SETTIMO, says(ticks), false);
  }

  private static NewStrategy says(Tick... ticks) {
    var line = new Line(Phase.COMMITMENT, "Il Consiglio", Owner.partner("Ente"), List.of(ticks));
    return new NewStrategy("Settimo senza dicerie", FIRST, LAST, List.of(line));
  }

  private static @Nullable String wrong(Tick... ticks) {
    return refused(() -> says(ticks));
  }

  private static @Nullable String refused(Runnable act) {
    var refusal = catchThrowableOfType(InvalidInput.class, act::run);
    return refusal == null ? null : refusal.field();
  }
}
