package eu.controvoce.base.security;

import eu.controvoce.base.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken (OWASP ASVS 5.0, 6.2): long enough, none of the first everybody would
 * try, nothing made of the name one signs in with. No rules on kinds of characters, no expiry.
 */
@Component
public final class PasswordRules {

  /** Fewest characters (code points). */
  public static final int SHORTEST = 8;

  /** Most characters (UTF-16 units). */
  public static final int LONGEST = 200;

  private final Set<String> common;

  PasswordRules() {
    common = read();
  }

  /**
   * The password as it may be used.
   *
   * @param field the field's name for the refusal
   * @throws InvalidInput if it is refused, with the reason
   */
  public String checked(String field, @Nullable String password, String username) {
    if (password == null || password.isEmpty()) {
      throw new InvalidInput(field, "input.required");
    }
    if (password.length() > LONGEST) {
      throw new InvalidInput(field, "password.too-long", LONGEST);
    }
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new InvalidInput(field, "password.too-short", SHORTEST);
    }
    var plain = password.strip().toLowerCase(Locale.ROOT);
    if (resembles(plain, username.toLowerCase(Locale.ROOT))) {
      throw new InvalidInput(field, "password.like-username");
    }
    if (common.contains(plain) || common.contains(withoutTail(plain)) || isMonotonous(plain)) {
      throw new InvalidInput(field, "password.common");
    }
    return password;
  }

  private static boolean resembles(String password, String username) {
    return username.length() >= 3 && (password.contains(username) || username.contains(password));
  }

  /** A common word stays a common word with a year or an exclamation mark behind it. */
  private static String withoutTail(String password) {
    return password.replaceFirst("[0-9!?.,;:_#*@+-]+$", "");
  }

  private static boolean isMonotonous(String password) {
    return password.chars().distinct().count() <= 2;
  }

  private static Set<String> read() {
    var stream =
        Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list of common passwords", e);
    }
  }
}
