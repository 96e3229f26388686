package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.PersonalDatum;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sees to it that no text is kept with personal data nobody looked at. Thread-safe. */
@Component
class Discretion {

  private final Analyst analyst;

  Discretion(Analyst analyst) {
    this.analyst = analyst;
  }

  /**
   * A text as it may be kept.
   *
   * @param analysis of exactly this text
   */
  record Kept(String text, Analysis analysis, boolean masked) {}

  /**
   * Looks for personal data and does what the person asked for.
   *
   * @param mask whether to replace findings
   * @param reviewed whether somebody looked at the findings and keeps them
   * @throws InvalidInput if there are findings and neither was asked for
   */
  Kept keep(String field, String text, Locale expected, boolean mask, boolean reviewed) {
    var analysis = analyst.analyse(text, expected);
    if (analysis.personalData().isEmpty()) {
      return new Kept(text, analysis, false);
    }
    if (mask) {
      var masked = masked(text, analysis, expected);
      return new Kept(masked, analyst.analyse(masked, expected), true);
    }
    if (!reviewed) {
      throw new InvalidInput(field, "sighting.personal-data", analysis.personalData().size());
    }
    return new Kept(text, analysis, false);
  }

  Analysis analyse(String text, Locale expected) {
    return analyst.analyse(text, expected);
  }

  /** The text with placeholders in its own language. */
  static String masked(String text, Analysis analysis, Locale expected) {
    var language = analysis.language() == null ? expected : Locale.of(analysis.language());
    return PersonalDatum.mask(text, analysis.personalData(), language);
  }
}
