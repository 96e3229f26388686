package eu.controvoce.answer.web;

import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.PictureId;
import eu.controvoce.answer.Schooling;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A counter-message as sent to us. What is missing is refused by name, field by field. */
record MessageEntry(
    @Nullable List<String> rumours,
    @Nullable String headline,
    @Nullable String openingFact,
    @Nullable String warning,
    @Nullable String fallacy,
    @Nullable String closingFact,
    @Nullable String callToAction,
    @Nullable String language,
    @Nullable Form form,
    @Nullable List<Approach> approaches,
    @Nullable String audience,
    @Nullable String worryAnswered,
    @Nullable List<String> facts,
    @Nullable List<VariantEntry> variants,
    @Nullable PictureEntry picture,
    @Nullable Schooling readers,
    @Nullable Sharing sharing) {

  /** The picture that goes with it. */
  record PictureEntry(@Nullable String id, @Nullable String altText) {

    private Illustration illustration() {
      return new Illustration(
          new PictureId(Texts.required("picture.id", id, Texts.SHORT)), altText);
    }
  }

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** A cut for one kind of channel. */
  record VariantEntry(
      @Nullable ChannelType channelType,
      @Nullable String language,
      @Nullable String text,
      @Nullable String media,
      @Nullable String altText) {

    private Variant variant(String fallback) {
      if (channelType == null) {
        throw new InvalidInput("channelType", "input.required");
      }
      return new Variant(
          channelType,
          known(Objects.requireNonNullElse(language, fallback)),
          Texts.required("text", text, Texts.LONG),
          Texts.optional("media", media, Texts.SHORT).orElse(null),
          Texts.optional("altText", altText, Texts.MEDIUM).orElse(null));
    }
  }

  NewMessage message() {
    var said = known(Objects.requireNonNullElse(language, "it"));
    var cuts = variants == null ? List.<VariantEntry>of() : variants;
    var content =
        new Content(
            Texts.required("headline", headline, Texts.SHORT),
            Texts.required("openingFact", openingFact, Texts.MEDIUM),
            warning,
            fallacy,
            closingFact,
            callToAction,
            said,
            Objects.requireNonNullElse(form, Form.DEBUNK),
            approaches == null ? List.of(Approach.FACTS) : approaches,
            audience,
            worryAnswered,
            facts == null ? List.of() : facts.stream().map(FactId::new).toList(),
            cuts.stream().map(each -> each.variant(said)).toList(),
            picture == null ? null : picture.illustration(),
            readers);
    return new NewMessage(
        rumours == null ? List.of() : rumours.stream().map(RumourId::new).toList(),
        content,
        sharing);
  }

  private static String known(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new InvalidInput("language", "input.language");
    }
    return language;
  }
}
