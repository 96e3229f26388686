package eu.controvoce.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One text of a counter-message.
 *
 * @param field its name in REST
 */
record Passage(String field, String text) {

  /**
   * A sentence of it.
   *
   * @param start index of its first character in the passage
   * @param end index after its last
   */
  record Sentence(String field, String text, int start, int end) {}

  /** Its sentences, without the white space around them. */
  List<Sentence> sentences(Locale language) {
    var breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(text);
    var found = new ArrayList<Sentence>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var raw = text.substring(from, to);
      var plain = raw.strip();
      if (!plain.isEmpty()) {
        int start = from + raw.indexOf(plain);
        found.add(new Sentence(field, plain, start, start + plain.length()));
      }
    }
    return found;
  }

  /** Every text of a message that people read, in the order they read it, then its cuts. */
  static List<Passage> of(Content content) {
    var found = new ArrayList<Passage>();
    add(found, "headline", content.headline());
    found.addAll(body(content));
    add(found, "callToAction", content.callToAction());
    for (int i = 0; i < content.variants().size(); i++) {
      add(found, "variants[" + i + "].text", content.variants().get(i).text());
    }
    return found;
  }

  /** What {@link Content#body()} is made of. */
  static List<Passage> body(Content content) {
    var found = new ArrayList<Passage>();
    add(found, "openingFact", content.openingFact());
    add(found, "warning", content.warning());
    add(found, "fallacy", content.fallacy());
    add(found, "closingFact", content.closingFact());
    return found;
  }

  private static void add(List<Passage> to, String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      to.add(new Passage(field, text));
    }
  }
}
