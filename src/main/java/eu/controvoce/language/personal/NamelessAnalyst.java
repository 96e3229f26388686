package eu.controvoce.language.personal;

import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.PersonalDatum;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data, and the placeholders that stand for it, from having a say in what a text is
 * about: somebody called Rossi is no husband, and {@code [nome]} is no name. Thread-safe.
 */
@Component
@Primary
class NamelessAnalyst implements Analyst {

  private static final Pattern PLACEHOLDER = placeholders();

  private final Analyst analyst;

  NamelessAnalyst(@Qualifier("analyst") Analyst analyst) {
    this.analyst = analyst;
  }

  @Override
  public Analysis analyse(String text, Locale expected) {
    var plain = blankPlaceholders(text);
    var first = analyst.analyse(plain, expected);
    if (first.personalData().isEmpty()) {
      return first;
    }
    var blank = new StringBuilder(plain);
    for (var each : first.personalData()) {
      blank(blank, each.start(), each.end());
    }
    var second = analyst.analyse(blank.toString(), expected);
    return new Analysis(
        second.language(),
        second.languageConfidence(),
        second.languageUnsure(),
        second.topics(),
        second.targetGroups(),
        second.kind(),
        second.concepts(),
        second.lemmas(),
        first.personalData(),
        second.refer(),
        second.model());
  }

  /** Places in the text stay what they are: each sign becomes a blank. */
  private static String blankPlaceholders(String text) {
    if (text.indexOf('[') < 0) {
      return text;
    }
    var blank = new StringBuilder(text);
    var found = PLACEHOLDER.matcher(text);
    while (found.find()) {
      blank(blank, found.start(), found.end());
    }
    return blank.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, ' ');
    }
  }

  private static Pattern placeholders() {
    var all = new StringBuilder();
    for (var kind : PersonalDatum.Kind.values()) {
      for (var locale : new Locale[] {Locale.ITALIAN, Locale.ENGLISH}) {
        all.append(all.isEmpty() ? "" : "|").append(Pattern.quote(kind.placeholder(locale)));
      }
    }
    return Pattern.compile(all.toString());
  }
}
