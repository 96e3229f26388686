package eu.controvoce.city.access;

import eu.controvoce.base.security.BearerTokens;
import eu.controvoce.city.DemoMembers;
import eu.controvoce.city.Member;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs a program in by API token; in demo mode also by the fixed tokens of the demo. */
@Component
class TokenSignIn implements BearerTokens {

  private final TokenDesk tokens;
  private final DemoMembers demo;
  private final Standing standing;
  private final Clock clock;

  TokenSignIn(TokenDesk tokens, DemoMembers demo, Standing standing, Clock clock) {
    this.tokens = tokens;
    this.demo = demo;
    this.standing = standing;
    this.clock = clock;
  }

  @Override
  public Optional<Authentication> owner(String token) {
    return member(token).map(each -> SignedIn.authentication(each, clock.instant(), true));
  }

  private Optional<Member> member(String token) {
    return TokenDesk.looksRight(token)
        ? tokens.memberOf(token).flatMap(standing::of)
        : demo.ownerOf(token).filter(standing::mayAct);
  }
}
