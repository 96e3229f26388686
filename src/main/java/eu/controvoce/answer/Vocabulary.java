package eu.controvoce.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The agreed words of one language.
 *
 * @param entries words to avoid, with what to say instead
 * @param blaming words that blame those who believe a rumour
 * @param denials beginnings that deny or report a rumour instead of stating the fact
 */
public record Vocabulary(List<Entry> entries, List<String> blaming, List<String> denials) {

  /** No words agreed. */
  static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

  /**
   * A word to avoid.
   *
   * @param forms every form it is looked for in, the first being its name
   * @param use what to say instead
   * @param why the reason, as a sentence
   */
  public record Entry(List<String> forms, String use, String why) {

    public Entry {
      forms = List.copyOf(forms);
    }
  }

  /** Where an entry stands in a text. */
  record Hit(Entry entry, int start, int end) {}

  public Vocabulary {
    entries = List.copyOf(entries);
    blaming = List.copyOf(blaming);
    denials = List.copyOf(denials);
  }

  /** With more words to avoid. */
  Vocabulary with(List<Entry> more) {
    var all = new ArrayList<>(entries);
    all.addAll(more);
    return new Vocabulary(all, blaming, denials);
  }

  /** Every word to avoid in a text, in the order of the text. */
  List<Hit> find(String text) {
    var hits = new ArrayList<Hit>();
    for (var entry : entries) {
      places(entry.forms(), text).forEach(at -> hits.add(new Hit(entry, at.start(), at.end())));
    }
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits;
  }

  /** Every blaming word in a text. */
  List<MatchResult> findBlaming(String text) {
    return places(blaming, text);
  }

  /** The words with which a sentence denies or reports something, as it stands there. */
  Optional<String> denialAtStart(String sentence) {
    return places(denials, sentence).stream()
        .filter(each -> sentence.substring(0, each.start()).chars().noneMatch(Character::isLetter))
        .findFirst()
        .map(MatchResult::group);
  }

  /** Whole words only, whatever their case; the apostrophe may be straight or curly. */
  private static List<MatchResult> places(List<String> forms, String text) {
    if (forms.isEmpty()) {
      return List.of();
    }
    var any = new ArrayList<String>();
    for (var each : forms) {
      any.add(Pattern.quote(each).replace("'", "\\E['’]\\Q"));
    }
    return Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + String.join("|", any) + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results()
        .toList();
  }
}
