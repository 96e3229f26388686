package eu.controvoce.city.access;

import eu.controvoce.StoreEmptied;
import eu.controvoce.base.security.SignInDelay;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets between tests what is remembered of members and attempts. */
@Component
class ForgetInTests {

  private final Standing standing;
  private final SignInDelay delay;

  ForgetInTests(Standing standing, SignInDelay delay) {
    this.standing = standing;
    this.delay = delay;
  }

  @EventListener(StoreEmptied.class)
  void forget() {
    standing.reset();
    delay.reset();
  }
}
