package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters as the store keeps them, one line each: to whom, state, attempts, when it changed, not
 * before when, detail. Several hundred small documents in one cost the store many times as much.
 */
final class LetterLines {

  private static final String NONE = "-";
  private static final int PARTS = 6;

  private LetterLines() {}

  static String write(List<Letter> letters) {
    var all = new StringBuilder(letters.size() * 70);
    for (var each : letters) {
      var wait = each.notBefore();
      var detail = each.detail();
      all.append(each.subscriber())
          .append(' ')
          .append(each.state())
          .append(' ')
          .append(each.attempts())
          .append(' ')
          .append(each.at().toEpochMilli())
          .append(' ')
          .append(wait == null ? NONE : Long.toString(wait.toEpochMilli()))
          .append(' ')
          .append(detail == null ? "" : detail.replaceAll("\\s+", " "))
          .append('\n');
    }
    return all.toString();
  }

  static List<Letter> read(String lines) {
    var letters = new ArrayList<Letter>(Bag.SIZE);
    for (int start = 0, end; start < lines.length(); start = end + 1) {
      end = lines.indexOf('\n', start);
      letters.add(letter(lines.substring(start, end).split(" ", PARTS)));
    }
    return letters;
  }

  private static Letter letter(String[] parts) {
    return new Letter(
        new SubscriberId(parts[0]),
        State.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        Instant.ofEpochMilli(Long.parseLong(parts[3])),
        parts[4].equals(NONE) ? null : Instant.ofEpochMilli(Long.parseLong(parts[4])),
        orNull(parts[5]));
  }

  private static @Nullable String orNull(String detail) {
    return detail.isEmpty() ? null : detail;
  }
}
