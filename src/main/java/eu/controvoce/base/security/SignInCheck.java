package eu.controvoce.base.security;

import org.springframework.security.core.Authentication;

/**
 * Says whether somebody who signed in earlier may go on; provided by the module of members. Asked
 * on every request of the back office, so it answers in well under a millisecond as a rule.
 */
@FunctionalInterface
public interface SignInCheck {

  /** Whether this sign-in still counts. */
  boolean stillHolds(Authentication authentication);
}
