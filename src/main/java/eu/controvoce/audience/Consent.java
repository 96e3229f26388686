package eu.controvoce.audience;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody said yes (GDPR, article 7.1): every part is needed.
 *
 * @param by who took it: a person, an office, or the product's own page
 * @param on the day, in the city's zone
 * @param how by which means, for example a signed form
 * @param text the words they agreed to
 */
public record Consent(String by, LocalDate on, String how, String text) {

  public Consent {
    by = Texts.required("consentBy", by, Texts.SHORT);
    how = Texts.required("consentNote", how, Texts.SHORT);
    text = Texts.required("consentText", text, Texts.MEDIUM);
  }

  /**
   * What somebody filled in.
   *
   * @param on {@code null} if they did not
   * @param today nobody agrees tomorrow
   * @throws InvalidInput naming the part that is missing
   */
  public static Consent given(
      String by, @Nullable LocalDate on, String how, String text, LocalDate today) {
    if (on == null) {
      throw new InvalidInput("consentOn", "input.required");
    }
    if (on.isAfter(today)) {
      throw new InvalidInput("consentOn", "list.consent.future");
    }
    return new Consent(by, on, how, text);
  }
}
