package eu.controvoce.city.access;

import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who signed in, as kept in the session. What they may do is looked up afresh each time.
 *
 * @param credentialsAsOf the member's {@code credentialsChangedAt} at that time
 * @param at when they signed in
 * @param byToken whether with an API token, for one call
 */
record SignedIn(
    MemberId member, String username, Instant credentialsAsOf, Instant at, boolean byToken)
    implements AuthenticatedPrincipal {

  @Override
  public String getName() {
    return username;
  }

  /** What Spring Security keeps of a member that signed in. */
  static Authentication authentication(Member member, Instant at, boolean byToken) {
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(member.id(), member.username(), member.credentialsChangedAt(), at, byToken),
        null,
        List.of(new SimpleGrantedAuthority(member.role().authority())));
  }
}
