package eu.controvoce.answer;

import static eu.controvoce.answer.Given.NOW;
import static eu.controvoce.answer.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.answer.LinkHealth.State;
import eu.controvoce.rumour.FactId;
import org.junit.jupiter.api.Test;

class LinkHealthTest {

  private static final Probed GONE = new Probed.Gone(404);

  @Test
  void oneBadDayIsNoAlarmHoweverOftenOneLooks() {
    var health = first(GONE).after(GONE, NOW, TODAY).after(new Probed.Silent(), NOW, TODAY);

    assertThat(health.state()).isEqualTo(State.UNREACHABLE);
    assertThat(health.failingSince()).contains(TODAY);
  }

  @Test
  void threeDifferentDaysAreAnAlarmSinceTheFirst() {
    var health =
        first(GONE).after(GONE, NOW, TODAY.plusDays(1)).after(GONE, NOW, TODAY.plusDays(2));

    assertThat(health.state()).isEqualTo(State.BROKEN);
    assertThat(health.failingSince()).contains(TODAY);
    assertThat(health.after(GONE, NOW, TODAY.plusDays(9)).failingSince()).contains(TODAY);
  }

  @Test
  void oneGoodDayForgetsTheBadOnes() {
    var health =
        first(GONE)
            .after(GONE, NOW, TODAY.plusDays(1))
            .after(new Probed.Fine(), NOW, TODAY.plusDays(2))
            .after(GONE, NOW, TODAY.plusDays(3));

    assertThat(health.state()).isEqualTo(State.UNREACHABLE);
    assertThat(health.failingSince()).contains(TODAY.plusDays(3));
  }

  @Test
  void aSiteThatTurnsMachinesAwayIsNeverCalledBroken() {
    var health = first(new Probed.Shut(403));
    for (int day = 1; day < 9; day++) {
      health = health.after(new Probed.Shut(403), NOW, TODAY.plusDays(day));
    }

    assertThat(health.state()).isEqualTo(State.UNREACHABLE);
    assertThat(health.failingSince()).isEmpty();
  }

  private static LinkHealth first(Probed found) {
    return LinkHealth.first(new FactId("f"), "https://example.org/", found, NOW, TODAY);
  }
}
