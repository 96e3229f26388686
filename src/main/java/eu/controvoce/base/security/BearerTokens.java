package eu.controvoce.base.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * Knows on whose behalf a REST call with a bearer token acts; provided by the module of members.
 */
@FunctionalInterface
public interface BearerTokens {

  /** Whose token it is; empty if it is unknown, revoked, expired or its owner may not act. */
  Optional<Authentication> owner(String token);
}
