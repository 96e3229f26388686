package eu.controvoce.city.access;

import eu.controvoce.base.security.Passwords;
import eu.controvoce.base.security.SignInDelay;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs a member in by name and password. A wrong password, an unknown name and a disabled member
 * all get the same answer after the same time.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

  private final Members members;
  private final Standing standing;
  private final Passwords passwords;
  private final SignInDelay delay;
  private final Journal journal;
  private final Clock clock;

  PasswordSignIn(
      Members members,
      Standing standing,
      Passwords passwords,
      SignInDelay delay,
      Journal journal,
      Clock clock) {
    this.members = members;
    this.standing = standing;
    this.passwords = passwords;
    this.delay = delay;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var username = Usernames.normalised(attempt.getName());
    var address = address(attempt);
    delay.attempt(username, address);
    var member = find(username);
    var password = Objects.toString(attempt.getCredentials(), "");
    var fits = passwords.matches(password, member.map(Member::passwordHash).orElse(null));
    var entering = member.filter(_ -> fits).filter(standing::mayAct).orElse(null);
    if (entering == null) {
      log.info("Sign-in refused for account #{}", Usernames.fingerprint(username));
      throw new BadCredentialsException("Wrong name or password");
    }
    delay.succeeded(username, address);
    standing.changed(entering.id());
    journal.record(
        entering.asActor(),
        Journal.subject("member", entering.id()),
        entering.city(),
        "journal.member.signed-in",
        entering.name());
    var signedIn = SignedIn.authentication(entering, clock.instant(), false);
    if (signedIn instanceof UsernamePasswordAuthenticationToken token) {
      token.setDetails(attempt.getDetails());
    }
    return signedIn;
  }

  private Optional<Member> find(String username) {
    return Usernames.isWellFormed(username) ? members.findByUsername(username) : Optional.empty();
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails web
            && web.getRemoteAddress() != null
        ? web.getRemoteAddress()
        : "";
  }
}
