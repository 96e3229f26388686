package eu.controvoce.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.SettableClock;
import eu.controvoce.city.CityId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportThrottleTest {

  private static final CityId TOWN = new CityId("settimo");

  private final SettableClock clock = new SettableClock();
  private final ReportThrottle throttle = new ReportThrottle(clock);

  @Test
  void tenThousandPostsAMinuteFromOneClientLeaveTheOthersUnaffected() {
    int through = 0;
    for (int i = 0; i < 10_000; i++) {
      clock.advance(Duration.ofMillis(6));
      through += taken("192.0.2.1", i % 2 == 0, 1);
    }

    assertThat(through).isLessThanOrEqualTo(ReportThrottle.PROVEN + ReportThrottle.UNPROVEN + 1);
    for (int i = 0; i < 100; i++) {
      assertThat(taken("198.51.100." + i, true, 1)).isOne();
    }
    assertThat(taken("203.0.113.9", false, 1)).isOne();
  }

  @Test
  void withoutProofFewerAreTaken() {
    assertThat(taken("192.0.2.1", false, 20)).isEqualTo(ReportThrottle.UNPROVEN);
    assertThat(taken("192.0.2.1", true, 40)).isEqualTo(ReportThrottle.PROVEN);
  }

  @Test
  void anHourLaterThereIsRoomAgain() {
    taken("192.0.2.1", false, 20);

    clock.advance(Duration.ofHours(1));

    assertThat(taken("192.0.2.1", false, 20)).isEqualTo(ReportThrottle.UNPROVEN);
  }

  @Test
  void guessingNumbersIsSlow() {
    var answered = IntStream.range(0, 500).filter(_ -> throttle.answers("192.0.2.1")).count();

    assertThat(answered).isEqualTo(ReportThrottle.QUESTIONS);
    assertThat(throttle.answers("192.0.2.2")).isTrue();
  }

  @Test
  void theSameWordsCountOnceFromOnePlaceForAWhile() {
    assertThat(throttle.areNew("192.0.2.1", TOWN, "a")).isTrue();
    assertThat(throttle.areNew("192.0.2.1", TOWN, "a")).isFalse();
    assertThat(throttle.areNew("192.0.2.2", TOWN, "a")).isTrue();
    clock.advance(Duration.ofMinutes(11));
    assertThat(throttle.areNew("192.0.2.1", TOWN, "a")).isTrue();
  }

  private int taken(String address, boolean proven, int times) {
    return (int)
        IntStream.range(0, times).filter(_ -> throttle.takes(address, TOWN, proven)).count();
  }
}
