package eu.controvoce.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletRulesTest {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  @Test
  void aNightsSilenceEndsInTheMorning() {
    var rules = quiet(LocalTime.of(22, 0), LocalTime.of(7, 30));

    assertThat(rules.quietUntil(Instant.parse("2026-11-23T21:00:00Z"), ROME))
        .contains(Instant.parse("2026-11-24T06:30:00Z"));
    assertThat(rules.quietUntil(Instant.parse("2026-11-24T03:00:00Z"), ROME))
        .contains(Instant.parse("2026-11-24T06:30:00Z"));
    assertThat(rules.quietUntil(Instant.parse("2026-11-24T06:30:00Z"), ROME)).isEmpty();
    assertThat(rules.quietUntil(Instant.parse("2026-11-23T20:59:59Z"), ROME)).isEmpty();
  }

  @Test
  void aSilenceAtNoonEndsTheSameDay() {
    var rules = quiet(LocalTime.of(12, 0), LocalTime.of(15, 0));

    assertThat(rules.quietUntil(Instant.parse("2026-11-23T12:00:00Z"), ROME))
        .contains(Instant.parse("2026-11-23T14:00:00Z"));
    assertThat(rules.quietUntil(Instant.parse("2026-11-23T08:00:00Z"), ROME)).isEmpty();
  }

  @Test
  void itFollowsTheCitysClockThroughTheChangeOfTheHour() {
    var rules = quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));

    assertThat(rules.quietUntil(Instant.parse("2026-10-24T21:00:00Z"), ROME))
        .contains(Instant.parse("2026-10-25T06:00:00Z"));
  }

  @Test
  void halfASilenceAndNoNumberAreRefused() {
    refused(quiet(LocalTime.NOON, null), "quietTo");
    refused(quiet(null, LocalTime.NOON), "quietFrom");
    refused(quiet(LocalTime.NOON, LocalTime.NOON), "quietTo");
    refused(new OutletRules(0, null, null, Set.of(), Set.of()), "mostPerHour");
  }

  @Test
  void whoMayPublishIsSaidByRoleOrByName() {
    var officer = new Actor(new MemberId("o"), "O", Role.OFFICER, new CityId("settimo"));

    assertThat(OutletRules.NONE.lets(officer)).isTrue();
    assertThat(let(Set.of(Role.MANAGER), Set.of()).lets(officer)).isFalse();
    assertThat(let(Set.of(Role.MANAGER), Set.of(new MemberId("o"))).lets(officer)).isTrue();
    assertThat(let(Set.of(Role.OFFICER), Set.of()).lets(officer)).isTrue();
  }

  @Test
  void theNextTurnComesWhenTheOldestLeavesTheHour() {
    var start = Instant.parse("2026-11-23T08:00:00Z");
    var health = OutletHealth.unknown(new OutletId("o"));
    for (int i = 0; i < 3; i++) {
      health = health.succeeded(start.plus(Duration.ofMinutes(10L * i)));
    }

    assertThat(health.nextTurn(4, start.plusSeconds(1_300))).isNull();
    assertThat(health.nextTurn(3, start.plusSeconds(1_300)))
        .isEqualTo(start.plus(Duration.ofHours(1)));
    assertThat(health.nextTurn(3, start.plus(Duration.ofHours(1)))).isNull();
  }

  private static OutletRules quiet(@Nullable LocalTime from, @Nullable LocalTime to) {
    return new OutletRules(null, from, to, Set.of(), Set.of());
  }

  private static OutletRules let(Set<Role> roles, Set<MemberId> members) {
    return new OutletRules(null, null, null, roles, members);
  }

  private static void refused(OutletRules rules, String field) {
    assertThatThrownBy(rules::checked)
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo(field));
  }
}
