package eu.controvoce.language;

import java.util.List;
import java.util.Locale;
import org.springframework.data.annotation.TypeAlias;

/**
 * A stretch of a text that seems to identify someone.
 *
 * @param kind what it is
 * @param start index of its first character (UTF-16 unit) in the text
 * @param end index after its last character; greater than {@code start}
 */
@TypeAlias("personal-datum")
public record PersonalDatum(Kind kind, int start, int end) {

  /** The kinds of personal data the product points out. */
  public enum Kind {
    NAME("nome", "name"),
    PHONE("telefono", "phone"),
    EMAIL("e-mail", "e-mail"),
    PLATE("targa", "plate"),
    TAX_CODE("codice fiscale", "tax code"),
    IBAN("IBAN", "IBAN"),
    ADDRESS("indirizzo", "address");

    private final String italian;
    private final String english;

    Kind(String italian, String english) {
      this.italian = italian;
      this.english = english;
    }

    /** What stands in the place of one that was masked. */
    public String placeholder(Locale locale) {
      return "[" + ("it".equals(locale.getLanguage()) ? italian : english) + "]";
    }
  }

  public PersonalDatum {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Expected 0 <= start < end, found " + start + ", " + end);
    }
  }

  /**
   * The text with every finding replaced by a bracketed placeholder such as {@code [NAME]};
   * anything else is kept as typed.
   *
   * @param findings of this very text, not overlapping
   */
  public static String mask(String text, List<PersonalDatum> findings, Locale locale) {
    var masked = new StringBuilder(text);
    findings.stream()
        .sorted((a, b) -> Integer.compare(b.start(), a.start()))
        .forEach(each -> masked.replace(each.start(), each.end(), each.kind().placeholder(locale)));
    return masked.toString();
  }
}
