package eu.controvoce.city.access;

import eu.controvoce.SettableClock;
import eu.controvoce.city.Member;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs members in for tests that go round the sign-in page, such as those of views. */
public final class TestSignIn {

  private TestSignIn() {}

  /** From now on this thread acts for the member. Call it before the view environment is set up. */
  public static void as(Member member) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignedIn.authentication(member, SettableClock.START, false));
    SecurityContextHolder.setContext(context);
  }
}
