package eu.controvoce.city.access;

import eu.controvoce.base.security.SignInCheck;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * A sign-in counts for twelve hours, as long as the member may act and has the same password, role
 * and city as then. (Half an hour without a request ends the session before, see {@code
 * server.servlet.session.timeout}.)
 */
@Component
class MemberSignInCheck implements SignInCheck {

  static final Duration LONGEST = Duration.ofHours(12);

  private final Standing standing;
  private final Clock clock;

  MemberSignInCheck(Standing standing, Clock clock) {
    this.standing = standing;
    this.clock = clock;
  }

  @Override
  public boolean stillHolds(Authentication authentication) {
    return authentication.getPrincipal() instanceof SignedIn signedIn && stillHolds(signedIn);
  }

  boolean stillHolds(SignedIn signedIn) {
    return clock.instant().isBefore(signedIn.at().plus(LONGEST))
        && standing
            .of(signedIn.member())
            .filter(member -> member.credentialsChangedAt().equals(signedIn.credentialsAsOf()))
            .isPresent();
  }
}
