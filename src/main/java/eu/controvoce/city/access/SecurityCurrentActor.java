package eu.controvoce.city.access;

import eu.controvoce.base.Forbidden;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Member;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The member that Spring Security knows of, in a view, in a request or in a thread that works for
 * one, as they stand now: a name changed since shows at once, and who may no longer act is nobody.
 */
@Component
class SecurityCurrentActor implements CurrentActor {

  private final Standing standing;
  private final MemberSignInCheck check;

  SecurityCurrentActor(Standing standing, MemberSignInCheck check) {
    this.standing = standing;
    this.check = check;
  }

  @Override
  public Actor get() {
    return find().orElseThrow(() -> new Forbidden("access.nobody"));
  }

  @Override
  public Optional<Actor> find() {
    return member().map(Member::asActor);
  }

  /** The member behind the actor. */
  Optional<Member> member() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof SignedIn signedIn
            && check.stillHolds(signedIn)
        ? standing.of(signedIn.member())
        : Optional.empty();
  }
}
