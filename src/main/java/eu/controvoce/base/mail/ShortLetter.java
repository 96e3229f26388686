package eu.controvoce.base.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short e-mail the product writes to one person. All texts are already in their language.
 *
 * @param key what makes it this letter and no other; the same key gives the same Message-ID
 * @param to one e-mail address
 * @param subject one line; never what residents say
 * @param paragraphs what is said first
 * @param lines what it lists, each with where to go
 * @param closing why it was sent and how to get fewer; may be empty
 */
public record ShortLetter(
    String key,
    String to,
    Locale locale,
    String subject,
    List<String> paragraphs,
    List<Line> lines,
    String closing) {

  /**
   * One thing of the list.
   *
   * @param text what happened
   * @param detail more about it; {@code null} if nothing
   * @param label the link's words
   * @param link absolute address
   */
  public record Line(String text, @Nullable String detail, String label, String link) {}

  public ShortLetter {
    paragraphs = List.copyOf(paragraphs);
    lines = List.copyOf(lines);
  }
}
