package eu.controvoce.rumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.language.Analysis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final RumourId RUMOUR = new RumourId("r1");

  enum Step {
    LINK(s -> s.link(RUMOUR), Map.of(SightingStatus.NEW, SightingStatus.LINKED)),
    PROMOTE(s -> s.promote(RUMOUR), Map.of(SightingStatus.NEW, SightingStatus.PROMOTED)),
    DISCARD(s -> s.discard("doppia"), Map.of(SightingStatus.NEW, SightingStatus.DISCARDED)),
    UNLINK(Sighting::unlink, Map.of(SightingStatus.LINKED, SightingStatus.NEW));

    @SuppressWarnings("ImmutableEnumChecker") // Only ever read
    private final UnaryOperator<Sighting> take;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of never changes
    private final Map<SightingStatus, SightingStatus> leads;

    Step(UnaryOperator<Sighting> take, Map<SightingStatus, SightingStatus> leads) {
      this.take = take;
      this.leads = leads;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStepLeadsWhereTheWorkflowSaysAndNowhereElse(Step step) {
    var reached = new EnumMap<SightingStatus, SightingStatus>(SightingStatus.class);
    for (var from : SightingStatus.values()) {
      try {
        reached.put(from, step.take.apply(in(from)).status());
      } catch (RuleBroken e) {
        assertThat(in(from).status()).isEqualTo(from);
      }
    }

    assertThat(reached).isEqualTo(new EnumMap<>(step.leads));
  }

  @Test
  void settingAsideNeedsAReason() {
    assertThatThrownBy(() -> in(SightingStatus.NEW).discard(" ")).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @EnumSource
  void aMatchIsJudgedOnceAndOnlyAConfirmedOneIsTakenBack(MatchStatus from) {
    var match = match(from);

    var confirmable = from == MatchStatus.SUGGESTED;
    assertStep(confirmable, () -> match.confirm(new MemberId("m"), NOW));
    assertStep(confirmable, () -> match.reject(new MemberId("m"), NOW));
    assertStep(from == MatchStatus.CONFIRMED, () -> match.detach(new MemberId("m"), NOW));
  }

  private static void assertStep(boolean allowed, Runnable step) {
    if (allowed) {
      step.run();
    } else {
      assertThatThrownBy(step::run).isInstanceOf(RuleBroken.class);
    }
  }

  private static Match match(MatchStatus status) {
    return new Match(
        new MatchId("x"),
        null,
        new CityId("settimo"),
        new SightingId("s1"),
        RUMOUR,
        0.5,
        List.of(),
        status,
        null,
        null);
  }

  private static Sighting in(SightingStatus status) {
    @Nullable RumourId rumour =
        status == SightingStatus.LINKED || status == SightingStatus.PROMOTED ? RUMOUR : null;
    return new Sighting(
        new SightingId("s1"),
        null,
        "SE-S-0001",
        new CityId("settimo"),
        "Danno le case popolari prima a loro",
        "it",
        false,
        new Heard(
            LocalDate.of(2026, 11, 22),
            DatePrecision.DAY,
            null,
            PlaceType.MARKET,
            SpreadChannel.WORD_OF_MOUTH,
            ReportedVia.COUNTER,
            null,
            null,
            null,
            Reporter.OPERATOR),
        NOW,
        null,
        new Analysis(
            "it", 1, false, List.of(), List.of(), null, List.of(), List.of(), List.of(), false,
            "none"),
        List.of(),
        false,
        status,
        rumour,
        null,
        false);
  }
}
