package eu.controvoce.answer.ui;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word, by their longest common subsequence. */
final class WordDiff {

  /** Beyond this many pairs of words the texts are shown as replaced as a whole. */
  private static final int MOST_PAIRS = 4_000_000;

  /** What became of a stretch of words. */
  enum Kind {
    SAME,
    TAKEN,
    ADDED
  }

  /** Words in a row with the same fate, separated by single spaces. */
  record Piece(Kind kind, String text) {}

  private WordDiff() {}

  static List<Piece> between(String before, String now) {
    var old = words(before);
    var fresh = words(now);
    var pieces = new ArrayList<Piece>();
    if ((long) old.size() * fresh.size() > MOST_PAIRS) {
      pieces.add(new Piece(Kind.TAKEN, before));
      pieces.add(new Piece(Kind.ADDED, now));
      return pieces;
    }
    var common = common(old, fresh);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        add(pieces, Kind.SAME, old.get(i));
        i++;
        j++;
      } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        add(pieces, Kind.TAKEN, old.get(i++));
      } else {
        add(pieces, Kind.ADDED, fresh.get(j++));
      }
    }
    return pieces;
  }

  /** Length of the longest common subsequence of what follows each pair of places. */
  private static int[][] common(List<String> old, List<String> fresh) {
    var length = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(fresh.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private static void add(List<Piece> pieces, Kind kind, String word) {
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      var last = pieces.removeLast();
      pieces.add(new Piece(kind, last.text() + " " + word));
    } else {
      pieces.add(new Piece(kind, word));
    }
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }
}
