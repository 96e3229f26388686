package eu.controvoce.audience.email;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says to everybody who gets it in one language. Plain text throughout.
 *
 * @param name of whom it comes from
 * @param intro said before the items; {@code null} if nothing
 * @param because why they get it
 */
public record Contents(
    Locale locale,
    String name,
    String subject,
    @Nullable String intro,
    List<Item> items,
    String readMore,
    String sourcesTitle,
    String because,
    String preferencesWords,
    String leaveWords) {

  /**
   * One answer of a letter.
   *
   * @param language of its text
   * @param link the public sheet; {@code null} if there is none
   */
  public record Item(
      String language,
      String headline,
      List<String> paragraphs,
      @Nullable String callToAction,
      @Nullable URI link,
      @Nullable Picture picture,
      List<String> sources) {

    public Item {
      paragraphs = List.copyOf(paragraphs);
      sources = List.copyOf(sources);
    }
  }

  /** A picture by its public address. */
  public record Picture(URI address, String altText) {}

  public Contents {
    items = List.copyOf(items);
  }

  /** What mail programs show beside the subject. */
  public String preview() {
    return items.stream().flatMap(each -> each.paragraphs().stream()).findFirst().orElse("");
  }
}
