package eu.controvoce.rumour.ui;

import eu.controvoce.city.JournalEntry;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Verdict;
import java.util.Arrays;
import java.util.Map;

/** What the journal keeps as codes, as a sentence. */
final class JournalWords {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "journal.rumour.decided", "rumour.decision",
          "journal.rumour.assessed", "rumour.verdict",
          "journal.rumour.shared", "rumour.sharing");

  private JournalWords() {}

  static String of(JournalEntry entry) {
    return Labels.say(
        entry.action(), entry.details().stream().map(each -> word(entry.action(), each)).toArray());
  }

  private static String word(String action, String detail) {
    if (action.equals("journal.rumour.triaged")) {
      return is(Risk.Spread.values(), detail)
          ? Labels.say("risk.spread.short." + detail)
          : Labels.say("risk.harm.short." + detail);
    }
    var prefix = PREFIXES.get(action);
    var known =
        is(Decision.Type.values(), detail)
            || is(Verdict.values(), detail)
            || is(Sharing.values(), detail);
    return prefix != null && known ? Labels.say(prefix + "." + detail) : detail;
  }

  private static boolean is(Enum<?>[] values, String name) {
    return Arrays.stream(values).anyMatch(each -> each.name().equals(name));
  }
}
