package eu.controvoce.base.security;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, 2 passes, 1 lane: the first choice of OWASP's password
 * storage cheat sheet). Only a few are computed at a time, so that a flood of sign-ins takes
 * neither all memory nor all processors. Thread-safe.
 */
@Component
public final class Passwords {

  private static final int MEMORY_KIB = 19 * 1024;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
  private final Semaphore turns =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final String nobodys;

  Passwords() {
    nobodys = hash("nobody's password");
  }

  /** The hash to store, with its parameters and salt. */
  public String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      var hash = argon2.encode(password);
      if (hash == null) {
        throw new IllegalStateException("Argon2 gave no hash");
      }
      return hash;
    } finally {
      turns.release();
    }
  }

  /**
   * Whether the password is the one hashed. Takes the same time when there is no hash, so that it
   * cannot be told from outside which accounts exist.
   *
   * @param hash {@code null} when there is nothing to compare with; then never true
   */
  public boolean matches(String password, @Nullable String hash) {
    if (password.length() > PasswordRules.LONGEST) {
      return false;
    }
    turns.acquireUninterruptibly();
    try {
      var fits = argon2.matches(password, hash == null ? nobodys : hash);
      return fits && hash != null;
    } finally {
      turns.release();
    }
  }
}
