package eu.controvoce.print.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * How much text a pocket card holds, in lines: a short line takes a whole one. The widths and
 * heights are those of the template {@code cards.html}, measured on printed cards.
 *
 * @param below what stands under the headline
 */
record CardRoom(List<String> below) {

  /** Lines of running text that fit below the first words, above the town's name. */
  private static final double LINES = 9;

  /** Characters of running text in a line, beside the code and without one. */
  private static final int BESIDE = 33;

  private static final int ALONE = 52;

  /** The space after a paragraph, in lines. */
  private static final double GAP = 0.3;

  /** The same room as {@link #BESIDE} holds so many characters of a headline, each so high. */
  private static final double HEADLINE_WIDTH = 0.66;

  private static final double HEADLINE_HEIGHT = 1.3;

  /** Fewer characters of a sentence are not worth beginning it. */
  private static final int LEAST = 40;

  CardRoom {
    below = List.copyOf(below);
  }

  static CardRoom of(Placard placard) {
    return of(placard.headline(), placard.paragraphs(), placard.address() != null);
  }

  static CardRoom of(String headline, List<String> paragraphs, boolean withCode) {
    int width = withCode ? BESIDE : ALONE;
    double room = LINES - GAP - HEADLINE_HEIGHT * lines(headline, (int) (width * HEADLINE_WIDTH));
    var kept = new ArrayList<String>();
    for (var each : paragraphs) {
      double needed = lines(each, width) + GAP;
      if (needed > room) {
        int left = (int) room * width;
        if (left >= LEAST) {
          kept.add(cut(each, left - 1));
        }
        break;
      }
      kept.add(each);
      room -= needed;
    }
    return new CardRoom(kept);
  }

  private static int lines(String text, int width) {
    return Math.ceilDiv(text.length(), width);
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most);
    return text.substring(0, end < most / 2 ? most : end) + "…";
  }
}
