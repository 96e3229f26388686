package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.ChannelType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * A counter-message cut for one kind of channel and one language.
 *
 * @param language ISO 639-1
 * @param text plain text
 * @param media address or name of a picture; {@code null} if none
 * @param altText what the picture shows; required with a picture before approval
 */
@TypeAlias("variant")
public record Variant(
    ChannelType channelType,
    String language,
    String text,
    @Nullable String media,
    @Nullable String altText) {

  public Variant {
    text = Texts.required("text", text, Texts.LONG);
  }
}
