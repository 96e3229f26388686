package eu.controvoce.site;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a resident comes back with: 15 random symbols of Crockford's base 32 (75 bits) and one that
 * tells mistyped numbers from unknown ones (Luhn's sum in base 32, ISO/IEC 7812-1 Annex B). Not
 * kept in clear anywhere, so it is never printed by accident either.
 */
public final class ReceiptNumber {

  /** Without I, L, O and U, which are misread. */
  private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int RANDOM_SYMBOLS = 15;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String symbols;

  private ReceiptNumber(String symbols) {
    this.symbols = symbols;
  }

  /** A new one. */
  static ReceiptNumber random() {
    var made = new StringBuilder();
    for (int i = 0; i < RANDOM_SYMBOLS; i++) {
      made.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
    }
    return new ReceiptNumber(made.append(check(made)).toString());
  }

  /** The number somebody typed, in any case and grouping; empty if it cannot be one. */
  public static Optional<ReceiptNumber> parse(String typed) {
    if (typed.length() > 60) {
      return Optional.empty();
    }
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s.–—-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (plain.length() != RANDOM_SYMBOLS + 1
        || plain.chars().anyMatch(each -> SYMBOLS.indexOf(each) < 0)) {
      return Optional.empty();
    }
    return check(plain.substring(0, RANDOM_SYMBOLS)) == plain.charAt(RANDOM_SYMBOLS)
        ? Optional.of(new ReceiptNumber(plain))
        : Optional.empty();
  }

  /** In groups of four, to be written down. */
  public String grouped() {
    return symbols.replaceAll("(.{%d})(?!$)".formatted(GROUP), "$1-");
  }

  /** To be hashed, and for nothing else. */
  String secret() {
    return symbols;
  }

  private static char check(CharSequence text) {
    int factor = 2;
    int sum = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int product = factor * SYMBOLS.indexOf(text.charAt(i));
      sum += product / SYMBOLS.length() + product % SYMBOLS.length();
      factor = factor == 2 ? 1 : 2;
    }
    return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
  }

  @Override
  public String toString() {
    return "ReceiptNumber";
  }
}
