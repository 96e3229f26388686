package eu.controvoce.answer.ui;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where findings stand in a text. */
final class Marks {

  private static final Pattern VARIANT = Pattern.compile("variants\\[(\\d{1,3})\\]\\.text");

  /** A stretch of a text; plain where nothing was found. */
  record Stretch(String text, boolean marked, boolean error) {}

  private Marks() {}

  /** The text a finding's field holds; {@code null} if it is no text. */
  static @Nullable String text(String field, Content content) {
    var cut = variant(field);
    if (cut >= 0) {
      return cut < content.variants().size() ? content.variants().get(cut).text() : null;
    }
    return content.part(field);
  }

  /** Which cut a field belongs to; -1 if none. */
  static int variant(String field) {
    var matcher = VARIANT.matcher(field);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** A text cut where findings begin and end; those that overlap become one. */
  static List<Stretch> in(String text, List<Finding> findings) {
    var stretches = new ArrayList<Stretch>();
    int done = 0;
    for (var each : sorted(findings)) {
      int from = Math.max(done, at(each.start()));
      int to = Math.min(text.length(), at(each.end()));
      if (to > from) {
        plain(stretches, text.substring(done, from));
        stretches.add(new Stretch(text.substring(from, to), true, each.isError()));
        done = to;
      }
    }
    plain(stretches, text.substring(done));
    return stretches;
  }

  private static void plain(List<Stretch> to, String text) {
    if (!text.isEmpty()) {
      to.add(new Stretch(text, false, false));
    }
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.start() != null)
        .sorted(Comparator.comparingInt(each -> at(each.start())))
        .toList();
  }

  private static int at(@Nullable Integer place) {
    return place == null ? 0 : place;
  }
}
