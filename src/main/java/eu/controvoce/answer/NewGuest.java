package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whom to ask to read a text, checked.
 *
 * @param email made lower-case
 * @param days how long the link is good
 */
public record NewGuest(String name, String email, String reason, int days) {

  /** How long a link is good when nobody says otherwise, in days. */
  public static final int USUAL_DAYS = 7;

  private static final int MOST_DAYS = 30;

  /** RFC 5321, 4.5.3.1: no address is longer. */
  private static final int MOST_ADDRESS = 254;

  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  /**
   * @throws InvalidInput if a field cannot be taken
   */
  public NewGuest {
    name = Texts.required("name", name, Texts.SHORT);
    email = Texts.required("email", email, MOST_ADDRESS).toLowerCase(Locale.ROOT);
    if (!ADDRESS.matcher(email).matches()) {
      throw new InvalidInput("email", "guest.email.form");
    }
    reason = Texts.required("reason", reason, Texts.SHORT);
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidInput("days", "guest.days.range", MOST_DAYS);
    }
  }
}
