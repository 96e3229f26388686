package eu.controvoce.pack;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where packs are.
 *
 * @param folder a folder that holds one pack ({@code pack.yaml} and its parts), used instead of the
 *     starter pack that comes with the product; by default there is none
 */
@ConfigurationProperties("controvoce.pack")
record PackSettings(@Nullable String folder) {

  /** The location as Spring writes it. */
  String location() {
    return folder == null || folder.isBlank()
        ? "classpath:campaigns/starter/"
        : "file:" + folder.strip();
  }
}
