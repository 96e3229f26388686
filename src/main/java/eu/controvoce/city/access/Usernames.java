package eu.controvoce.city.access;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names members sign in with: {@code maria.rossi}. */
final class Usernames {

  private Usernames() {}

  /**
   * The name as it may be kept.
   *
   * @throws InvalidInput if it has other characters than letters a–z, digits, dot, dash,
   *     underscore, or is not 3 to 40 characters long
   */
  static String checked(@Nullable String username) {
    var plain = normalised(Texts.required("username", username, Texts.SHORT));
    if (!isWellFormed(plain)) {
      throw new InvalidInput("username", "member.username.form");
    }
    return plain;
  }

  static boolean isWellFormed(String username) {
    return username.matches("[a-z0-9][a-z0-9._-]{2,39}");
  }

  static String normalised(@Nullable String username) {
    return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
  }

  /** Tells one account from another in the log without naming it. */
  static String fingerprint(String username) {
    return Secrets.hash(username).substring(0, 8);
  }
}
