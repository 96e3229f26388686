package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.ChannelType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A counter-message cut for one kind of channel and one language.
 *
 * @param language ISO 639-1
 * @param text plain text
 * @param media id of a picture of its own; {@link #NO_PICTURE} if it goes without; {@code null} for
 *     the message's picture
 * @param altText what its own picture shows; required with one before approval
 */
@TypeAlias("variant")
public record Variant(
    ChannelType channelType,
    String language,
    String text,
    @Nullable String media,
    @Nullable String altText) {

  /** Says that a cut goes without a picture though the message has one. */
  public static final String NO_PICTURE = "none";

  public Variant {
    text = Texts.required("text", text, Texts.LONG);
  }

  /** The picture of its own, if it has one. */
  public Optional<Illustration> illustration() {
    return media == null || media.equals(NO_PICTURE)
        ? Optional.empty()
        : Optional.of(new Illustration(new PictureId(media), altText));
  }
}
