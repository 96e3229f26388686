package eu.controvoce.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a check noticed in a counter-message; put into words by the translations {@code
 * check.<code>.what} and {@code check.<code>.do} with {@code args}.
 *
 * @param field the content's field it is about, as in REST; {@code variants[0].text} for a variant
 * @param start index of the first offending character (UTF-16 unit) in that field; {@code null}
 *     when it is about the whole field
 * @param end index after the last one; {@code null} together with {@code start}
 * @param args what the words need: the offending word and the one to use, a measure and its limit
 */
public record Finding(
    Severity severity,
    Code code,
    String field,
    @Nullable Integer start,
    @Nullable Integer end,
    List<String> args) {

  /** Whether it keeps a text from being approved. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** The checks of {@code domain.md} §6. */
  public enum Code {
    /** The headline repeats the claim's main words. */
    HEADLINE_REPEATS_CLAIM(Severity.ERROR),
    /** The first sentence repeats the claim instead of stating the fact. */
    OPENING_REPEATS_CLAIM(Severity.ERROR),
    /** The first sentence denies or reports the rumour instead of stating the fact. */
    OPENING_DENIES(Severity.ERROR),
    /** The first sentence asks instead of stating the fact. */
    OPENING_ASKS(Severity.ERROR),
    /** It stands on no fact. */
    NO_SOURCE(Severity.ERROR),
    /** A fact is past its review date. */
    FACT_DUE(Severity.ERROR),
    /** A fact was never checked. */
    FACT_UNCHECKED(Severity.ERROR),
    /** A fact was withdrawn, or is not known here. */
    FACT_WITHDRAWN(Severity.ERROR),
    /** A part its form is built of is empty. */
    PART_MISSING(Severity.ERROR),
    /** A picture without words for those who cannot see it. */
    NO_ALT_TEXT(Severity.ERROR),
    /** The claim is said more than once. */
    CLAIM_REPEATED(Severity.WARNING),
    /** The claim is said before the reader is warned. */
    CLAIM_BEFORE_WARNING(Severity.WARNING),
    /** A fact's figure has no period or no territory. */
    FIGURE_WITHOUT_CONTEXT(Severity.WARNING),
    /** A number in the text that none of its facts carries. */
    NUMBER_WITHOUT_FACT(Severity.WARNING),
    /** A fact's figure still has to be entered from its source. */
    FIGURE_MISSING(Severity.WARNING),
    /** A word outside the agreed vocabulary. */
    VOCABULARY(Severity.WARNING),
    /** Words in capitals. */
    CAPITALS(Severity.WARNING),
    /** Words that blame those who believe the rumour. */
    BLAMING(Severity.WARNING),
    /** Harder to read than its readers need. */
    HARD_TO_READ(Severity.WARNING),
    /** Longer than the channel allows. */
    TOO_LONG(Severity.WARNING),
    /** A channel that shows nothing without a picture. */
    PICTURE_NEEDED(Severity.WARNING),
    /** More hashtags than have an effect there. */
    HASHTAGS(Severity.WARNING),
    /** A hashtag of several words that cannot be told apart when it is read aloud. */
    HASHTAG_CASE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    /** Whether it keeps a text from being approved. */
    public Severity severity() {
      return severity;
    }
  }

  public Finding {
    args = List.copyOf(args);
  }

  /** About a whole field. */
  static Finding of(Code code, String field, Object... args) {
    return new Finding(code.severity(), code, field, null, null, words(args));
  }

  /** About a stretch of a field. */
  static Finding at(Code code, String field, int start, int end, Object... args) {
    return new Finding(code.severity(), code, field, start, end, words(args));
  }

  /** Whether it keeps the text from being approved. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static List<String> words(Object... args) {
    return java.util.stream.Stream.of(args).map(String::valueOf).toList();
  }
}
