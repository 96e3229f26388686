package eu.controvoce.language.tone;

import eu.controvoce.language.text.Term;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in quotation marks is not said by the writer, unless nothing else is. */
final class Quotes {

  private static final Pattern QUOTED =
      Pattern.compile(
          "\"[^\"]{3,}\"|“[^”]{3,}”|«[^»]{3,}»|„[^“]{3,}“|(?<=\\s|^)['‘][^'’]{4,}['’](?=[\\s.,!?:;]|$)");

  /** With fewer words around it, the quotation is the message. */
  private static final int FEWEST_AROUND = 3;

  private Quotes() {}

  static List<Term> without(String typed, List<Term> terms) {
    if (!mayQuote(typed)) {
      return terms;
    }
    var quotes = QUOTED.matcher(typed).results().toList();
    if (quotes.isEmpty()) {
      return terms;
    }
    var around =
        terms.stream()
            .filter(term ->
                quotes.stream()
                    .noneMatch(each -> each.start() <= term.start() && term.end() <= each.end()))
            .toList();
    return around.size() < FEWEST_AROUND ? terms : around;
  }

  /** Whether there is a sign that may open a quotation; most texts have none. */
  private static boolean mayQuote(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      char sign = typed.charAt(i);
      boolean opens = i == 0 || Character.isWhitespace(typed.charAt(i - 1));
      boolean single = (sign == '\'' || sign == '‘') && opens;
      if (single || "\"“«„".indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }
}
