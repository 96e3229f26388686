package eu.controvoce.answer.web;

import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.NewMessage;
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
    @Nullable Sharing sharing) {

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
          Texts.optional("media", media, Texts.MEDIUM).orElse(null),
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
            cuts.stream().map(each -> each.variant(said)).toList());
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
