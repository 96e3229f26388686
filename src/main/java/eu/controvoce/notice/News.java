package eu.controvoce.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something members may have to be told.
 *
 * @param key names this very event, for example {@code message-sent:4f2a…:1764}; the same key tells
 *     the same member once, however often it is said
 * @param text translation key under {@code notice.}, in plain language and without anything
 *     residents said, since it becomes the subject of an e-mail
 * @param details arguments of {@code text}
 * @param title what it is about, shown below; {@code null} if the text says enough
 * @param route where to look at it, an address of the back office without leading slash
 */
public record News(
    String key, String text, List<String> details, @Nullable String title, String route) {

  public News {
    details = List.copyOf(details);
  }
}
