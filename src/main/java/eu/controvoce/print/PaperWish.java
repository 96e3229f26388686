package eu.controvoce.print;

import eu.controvoce.campaign.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * For what a paper is printed.
 *
 * @param language ISO 639-1 of the cut to print; {@code null} for the text's own language
 * @param publication whose short address the code holds, so that visits are counted; {@code null}
 *     for the answer's own address
 */
public record PaperWish(@Nullable String language, @Nullable PublicationId publication) {

  /** The text's own language and address. */
  public static final PaperWish USUAL = new PaperWish(null, null);
}
