package eu.controvoce.site;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.SettableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private final SettableClock clock = new SettableClock();
  private final Throttle throttle = new Throttle(clock);

  @Test
  void oneAddressHasRoomButNotForABallotBox() {
    assertThat(taken("192.0.2.1", "a", Throttle.PER_SHEET + 3)).isEqualTo(Throttle.PER_SHEET);
    assertThat(taken("192.0.2.1", "b", 1)).isOne();
    assertThat(taken("192.0.2.2", "a", 1)).isOne();
  }

  @Test
  void manySheetsFromOneAddressAreTooManyToo() {
    var taken = IntStream.range(0, 40).map(i -> taken("192.0.2.1", "s" + i, 1)).sum();

    assertThat(taken).isEqualTo(Throttle.PER_HOUR);
    clock.advance(Duration.ofHours(1));
    assertThat(taken("192.0.2.1", "later", 1)).isOne();
  }

  @Test
  void tomorrowEverythingIsForgotten() {
    taken("192.0.2.1", "a", Throttle.PER_SHEET);

    clock.advance(Duration.ofDays(1));

    assertThat(taken("192.0.2.1", "a", 1)).isOne();
  }

  @Test
  void anIpv6CustomerIsOneAddress() {
    taken("2001:db8:1:2::1", "a", Throttle.PER_SHEET);

    assertThat(taken("2001:db8:1:2:ffff::9", "a", 1)).isZero();
    assertThat(taken("2001:db8:1:3::1", "a", 1)).isOne();
  }

  private int taken(String address, String sheet, int times) {
    return (int) IntStream.range(0, times).filter(_ -> throttle.takes(address, sheet)).count();
  }
}
