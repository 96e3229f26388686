package eu.controvoce.print.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on the back of a pocket card: what people can do, whom to ask, where it comes from.
 *
 * @param paragraphs as many as there is room for; empty if there is nothing to say
 */
record CardBack(List<String> paragraphs) {

  CardBack {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The back of these cards.
   *
   * @param contact whom to ask, a line each
   */
  static CardBack of(Placard placard, List<String> contact, PaperWords words) {
    var all = new ArrayList<String>();
    var action = placard.action();
    if (action != null) {
      all.add(action);
    }
    if (!contact.isEmpty()) {
      all.add(words.say("print.card.ask") + " " + String.join(" · ", contact));
    }
    if (!placard.sources().isEmpty()) {
      all.add(
          placard.sources().stream()
              .limit(3)
              .map(each -> each.words(words))
              .collect(Collectors.joining("; ", words.say("print.sources") + ": ", ".")));
    }
    return new CardBack(CardRoom.of("", all, false).below());
  }

  /** Whether there is anything to print. */
  boolean isEmpty() {
    return paragraphs.isEmpty();
  }
}
