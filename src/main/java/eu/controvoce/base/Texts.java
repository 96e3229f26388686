package eu.controvoce.base;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes what people type or upload safe to keep: composed Unicode (NFC), no control characters, no
 * bidirectional overrides, not longer than the field allows. HTML stays as typed: it is text here
 * and is escaped wherever it is shown.
 */
public final class Texts {

  /** Most characters (UTF-16 units) of a short field: a title, a name. */
  public static final int SHORT = 200;

  /** Most characters of a sentence or two: exact words, a claim, a statement. */
  public static final int MEDIUM = 4_000;

  /** Most characters of a long text. */
  public static final int LONG = 20_000;

  /**
   * Control characters except tab and line feed, bidirectional controls, the byte-order mark, soft
   * hyphens and spaces of no width.
   */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF\\u00AD\\u200B\\u2060]|[\\uFFF9-\\uFFFB]");

  /**
   * What pasted text holds: hard and narrow spaces; the line breaks of word processors; the quotes,
   * dashes and dots of Windows-1252 taken for ISO 8859-1; their bullet.
   */
  private static final String PASTED =
      "\u00A0\u202F\u2007\u000B\u2028\u2029\u0085\u0091\u0092\u0093\u0094\u0096\u0097\uF0B7";

  /** What each of {@link #PASTED} means. */
  private static final String MEANT = "   \n\n\n…‘’“”–—•";

  private Texts() {}

  /**
   * The text as it may be kept.
   *
   * @param field the field's name for the refusal
   * @throws InvalidInput if nothing is left or it is longer than {@code most}
   */
  public static String required(String field, @Nullable String text, int most) {
    return optional(field, text, most).orElseThrow(() -> new InvalidInput(field, "input.required"));
  }

  /**
   * The text as it may be kept, or empty when it is absent or blank.
   *
   * @throws InvalidInput if it is longer than {@code most}
   */
  public static Optional<String> optional(String field, @Nullable String text, int most) {
    if (text == null) {
      return Optional.empty();
    }
    if (text.length() > most * 4L) {
      throw new InvalidInput(field, "input.too-long", most, text.length());
    }
    var clean = clean(text);
    if (clean.length() > most) {
      throw new InvalidInput(field, "input.too-long", most, clean.length());
    }
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  /**
   * Composed, without control characters and bidirectional overrides, trimmed; what word processors
   * leave behind (hard spaces, soft hyphens, line breaks and quotation marks of their own) is
   * turned into what it means.
   */
  public static String clean(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return UNWANTED
        .matcher(Normalizer.normalize(asMeant(lines), Normalizer.Form.NFC))
        .replaceAll("")
        .strip();
  }

  private static String asMeant(String text) {
    var meant = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = PASTED.indexOf(text.charAt(i));
      meant.append(at < 0 ? text.charAt(i) : MEANT.charAt(at));
    }
    return meant.toString();
  }
}
