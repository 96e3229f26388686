package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.FactId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What a counter-message says. A draft may lack anything but its headline.
 *
 * @param headline the fact in a few words, never the rumour
 * @param openingFact the first sentence: the fact
 * @param warning prepares the reader that something misleading follows; {@code null} if none
 * @param fallacy how the rumour misleads; {@code null} if none
 * @param closingFact the fact once more; {@code null} if none
 * @param callToAction what readers can do; {@code null} if nothing
 * @param language ISO 639-1 of these texts
 * @param audience whom it speaks to; {@code null} for the ambivalent majority
 * @param worryAnswered the worry it takes seriously; {@code null} if none was named
 * @param facts what it stands on
 * @param variants cuts for channels and languages; a channel without one gets the whole text
 */
@TypeAlias("content")
public record Content(
    String headline,
    String openingFact,
    @Nullable String warning,
    @Nullable String fallacy,
    @Nullable String closingFact,
    @Nullable String callToAction,
    String language,
    Form form,
    List<Approach> approaches,
    @Nullable String audience,
    @Nullable String worryAnswered,
    List<FactId> facts,
    List<Variant> variants) {

  public Content {
    headline = Texts.required("headline", headline, Texts.SHORT);
    openingFact = Texts.required("openingFact", openingFact, Texts.MEDIUM);
    warning = Texts.optional("warning", warning, Texts.MEDIUM).orElse(null);
    fallacy = Texts.optional("fallacy", fallacy, Texts.MEDIUM).orElse(null);
    closingFact = Texts.optional("closingFact", closingFact, Texts.MEDIUM).orElse(null);
    callToAction = Texts.optional("callToAction", callToAction, Texts.MEDIUM).orElse(null);
    audience = Texts.optional("audience", audience, Texts.SHORT).orElse(null);
    worryAnswered = Texts.optional("worryAnswered", worryAnswered, Texts.MEDIUM).orElse(null);
    approaches = List.copyOf(approaches);
    facts = List.copyOf(facts);
    variants = List.copyOf(variants);
  }

  /** The whole text, in the order it is read. */
  public String body() {
    var parts = new StringBuilder(openingFact);
    for (var part : new String[] {warning, fallacy, closingFact}) {
      if (part != null) {
        parts.append("\n\n").append(part);
      }
    }
    return parts.toString();
  }

  /** The cut for a kind of channel in a language, if one was made. */
  public Optional<Variant> variant(ChannelType type, String language) {
    return variants.stream()
        .filter(each -> each.channelType() == type && each.language().equals(language))
        .findFirst();
  }

  /**
   * What goes out on a kind of channel in the message's own language: the cut, or the whole text.
   */
  public String textFor(ChannelType type) {
    return variant(type, language).map(Variant::text).orElseGet(this::body);
  }
}
