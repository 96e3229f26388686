package eu.controvoce.base;

import java.util.Locale;
import java.util.UUID;

/**
 * The identity of one aggregate. Implementations are records with the single component {@code
 * value}; they are stored as plain strings.
 */
public interface Id {

  /** The id as stored and as shown in addresses: letters, digits, dot, dash; never blank. */
  String value();

  /** A fresh random value for a new id: 32 lower-case hexadecimal digits. */
  static String random() {
    return UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Checks a value in an id's compact constructor.
   *
   * @throws InvalidInput if it is empty, longer than 80 characters or has any other character
   */
  static String checked(String value) {
    if (value.length() > 80 || !value.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new InvalidInput("id", "input.id");
    }
    return value;
  }
}
