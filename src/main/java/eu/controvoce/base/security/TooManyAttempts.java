package eu.controvoce.base.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed attempts to sign in; nothing was checked this time. */
public final class TooManyAttempts extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("Too many attempts, wait " + wait);
    this.wait = wait;
  }

  /** How long to wait before the next attempt is looked at, in whole seconds, at least one. */
  public Duration remaining() {
    return wait;
  }
}
