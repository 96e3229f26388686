package eu.controvoce.audience;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as people write and paste them. */
final class Addresses {

  /** Longest address SMTP carries (RFC 5321, 4.5.3.1.3, without the angle brackets). */
  private static final int LONGEST = 254;

  private static final int LONGEST_LOCAL_PART = 64;

  /** A dot-atom of RFC 5322, the only form of local part in use; nothing that ends a header. */
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  private static final Pattern DOMAIN =
      Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

  private Addresses() {}

  /** The address in its usual form, or empty if it is none. */
  static Optional<String> checked(String typed) {
    var text = typed.strip();
    var at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST || at > LONGEST_LOCAL_PART) {
      return Optional.empty();
    }
    var local = text.substring(0, at);
    return ascii(text.substring(at + 1))
        .filter(domain -> LOCAL_PART.matcher(local).matches() && DOMAIN.matcher(domain).matches())
        .map(domain -> local + "@" + domain);
  }

  private static Optional<String> ascii(String domain) {
    try {
      return Optional.of(IDN.toASCII(domain).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
