package eu.controvoce.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the language engine.
 *
 * @param languages ISO 639-1 codes the product understands; default Italian and English. Each needs
 *     a folder in the coding frame
 * @param frame where the coding frame lies, as a resource location; default the one that comes with
 *     the product
 * @param cache folder for trained models; default {@code models} in the data folder, and a
 *     temporary folder when there is no data folder
 */
@ConfigurationProperties("controvoce.language")
public record LanguageSettings(
    @Nullable List<String> languages, @Nullable String frame, @Nullable String cache) {

  public LanguageSettings {
    languages = languages == null || languages.isEmpty() ? List.of("it", "en") : languages;
    frame = frame == null || frame.isBlank() ? "classpath:campaigns/coding-frame/" : frame;
  }

  /** The languages, in order. */
  public List<String> codes() {
    return languages == null ? List.of() : List.copyOf(languages);
  }
}
