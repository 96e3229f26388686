package eu.controvoce.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines; a word that is too long for one is cut, and so is a text for all. */
final class Lines {

  private Lines() {}

  /**
   * @param width of a text
   * @param widest most a line may have
   * @param most how many lines; what does not fit is replaced by an ellipsis
   */
  static List<String> of(String text, ToDoubleFunction<String> width, double widest, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      for (var piece : pieces(word, width, widest)) {
        var longer = line.isEmpty() ? piece : line + " " + piece;
        if (!line.isEmpty() && width.applyAsDouble(longer) > widest) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(piece);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return List.copyOf(lines);
    }
    var kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, shortened(kept.getLast(), width, widest));
    return List.copyOf(kept);
  }

  private static List<String> pieces(String word, ToDoubleFunction<String> width, double widest) {
    if (width.applyAsDouble(word) <= widest) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    word.codePoints()
        .forEach(code -> {
          var longer = new StringBuilder(piece).appendCodePoint(code);
          if (!piece.isEmpty() && width.applyAsDouble(longer + "-") > widest) {
            pieces.add(piece + "-");
            piece.setLength(0);
          }
          piece.appendCodePoint(code);
        });
    pieces.add(piece.toString());
    return pieces;
  }

  private static String shortened(String line, ToDoubleFunction<String> width, double widest) {
    var cut = line;
    while (!cut.isEmpty() && width.applyAsDouble(cut + "…") > widest) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.stripTrailing() + "…";
  }
}
