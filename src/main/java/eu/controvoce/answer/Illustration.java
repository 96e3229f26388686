package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A picture that goes with a text.
 *
 * @param altText what it shows, for those who do not see it; {@code null} only in a draft
 */
@TypeAlias("illustration")
public record Illustration(PictureId picture, @Nullable String altText) {

  public Illustration {
    altText = Texts.optional("altText", altText, Texts.MEDIUM).orElse(null);
  }

  /** Whether those who do not see it are told what it shows. */
  public boolean isDescribed() {
    return altText != null;
  }
}
