package eu.controvoce.base.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.controvoce.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "198.51.100.7";

  private final SettableClock clock = new SettableClock();
  private final SignInDelay delay = new SignInDelay(clock);

  @Test
  void fourFailuresCostNothing() {
    fail("anna", HERE, 4);

    assertThat(waitFor("anna", HERE)).isZero();
  }

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    fail("anna", HERE, 5);
    assertThat(waitFor("anna", HERE)).isEqualTo(Duration.ofSeconds(1));

    for (var seconds : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
      assertThat(waitFor("anna", HERE)).isEqualTo(Duration.ofSeconds(seconds));
      clock.advance(Duration.ofSeconds(seconds));
      delay.attempt("anna", HERE + seconds);
    }
  }

  @Test
  void attemptsDuringAWaitDoNotProlongIt() {
    fail("anna", HERE, 5);

    assertThat(waitFor("anna", HERE)).isEqualTo(Duration.ofSeconds(1));
    assertThat(waitFor("anna", HERE)).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));

    assertThatCode(() -> delay.attempt("anna", HERE)).doesNotThrowAnyException();
  }

  @Test
  void guessesFromElsewhereDoNotSlowDownWhoSignedInFromHere() {
    delay.attempt("anna", HERE);
    delay.succeeded("anna", HERE);

    fail("anna", ELSEWHERE, 5);

    assertThat(waitFor("anna", ELSEWHERE)).isPositive();
    assertThat(waitFor("anna", HERE)).isZero();
  }

  @Test
  void oneAddressCannotTryOneGuessOnEachOfManyAccounts() {
    for (int i = 0; i < SignInDelay.ADDRESS_THRESHOLD; i++) {
      delay.attempt("account" + i, HERE);
    }

    assertThat(waitFor("another", HERE)).isPositive();
    assertThat(waitFor("another", ELSEWHERE)).isZero();
  }

  @Test
  void anAccountOfOnesOwnDoesNotWipeTheAddressClean() {
    for (int i = 0; i < SignInDelay.ADDRESS_THRESHOLD; i++) {
      delay.attempt("account" + i, HERE);
      clock.advance(Duration.ofSeconds(1));
      if (i < SignInDelay.ADDRESS_THRESHOLD - 1) {
        delay.attempt("mine", HERE);
        delay.succeeded("mine", HERE);
      }
    }

    assertThatCode(() -> delay.attempt("other", HERE)).doesNotThrowAnyException();
    assertThat(waitFor("another", HERE)).isPositive();
  }

  @Test
  void aWholeNetworkOfIpv6CountsAsOneAddress() {
    for (int i = 0; i < SignInDelay.ADDRESS_THRESHOLD; i++) {
      delay.attempt("account" + i, "2001:db8::" + i);
    }

    assertThat(waitFor("another", "2001:db8::ffff")).isPositive();
    assertThat(waitFor("another", "2001:db8:0:1::1")).isZero();
  }

  @Test
  void anHourLaterAllIsForgotten() {
    fail("anna", HERE, 5);
    clock.advance(Duration.ofSeconds(1));
    delay.attempt("anna", HERE);

    clock.advance(Duration.ofMinutes(61));
    fail("anna", HERE, 4);

    assertThat(waitFor("anna", HERE)).isZero();
  }

  private void fail(String account, String address, int times) {
    for (int i = 0; i < times; i++) {
      delay.attempt(account, address);
    }
  }

  /** How long this attempt has to wait; an attempt that need not wait is taken as a failure. */
  private Duration waitFor(String account, String address) {
    var refused =
        catchThrowableOfType(TooManyAttempts.class, () -> delay.attempt(account, address));
    return refused == null ? Duration.ZERO : refused.remaining();
  }
}
