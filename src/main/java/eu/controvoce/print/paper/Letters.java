package eu.controvoce.print.paper;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Fits a text to what the typefaces can write: signs such as emoji are left out, letters of other
 * scripts become a mark and are counted, so that nobody takes the paper for complete.
 */
final class Letters {

  /** Stands for one or more letters that cannot be written. */
  static final String MARK = "[…]";

  private static final Map<Integer, String> ALIKE =
      Map.of(0x00A0, " ", 0x202F, " ", 0x2011, "-", 0x2010, "-", 0x2009, " ", 0x2212, "-");

  private final Typefaces typefaces;
  private int lost;

  Letters(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Goes through all text of a page. */
  void fit(Document page) {
    page.body()
        .forEachNode(node -> {
          if (node instanceof TextNode text) {
            text.text(fitted(text.getWholeText()));
          }
        });
  }

  /** How many letters could not be written. */
  int lost() {
    return lost;
  }

  /** The text as it can be written. */
  String fitted(String text) {
    var fitted = new StringBuilder(text.length());
    var inMark = false;
    for (int at = 0; at < text.length(); ) {
      var each = text.codePointAt(at);
      at += Character.charCount(each);
      if (each == '\n' || each == '\t' || typefaces.know(each)) {
        fitted.appendCodePoint(each);
        inMark = inMark && each == ' ';
      } else if (ALIKE.containsKey(each)) {
        fitted.append(ALIKE.get(each));
      } else if (Character.isLetterOrDigit(each)) {
        lost++;
        if (!inMark) {
          fitted.append(MARK);
        }
        inMark = true;
      }
    }
    return fitted.toString();
  }
}
