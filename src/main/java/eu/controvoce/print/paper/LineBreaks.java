package eu.controvoce.print.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where lines may end: never between an apostrophe and the word it leans on (l’acqua). */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ITALIAN);
  private String text = "";

  @Override
  public void setText(String set) {
    text = set;
    breaks.setText(set);
  }

  @Override
  public int next() {
    var next = breaks.next();
    while (next != BreakIterator.DONE && next < text.length() && isElision(next)) {
      next = breaks.next();
    }
    return next;
  }

  private boolean isElision(int at) {
    var before = text.charAt(at - 1);
    return (before == '’' || before == '\'') && Character.isLetterOrDigit(text.charAt(at));
  }
}
