package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.FactId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
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
 * @param variants cuts for channels and languages; a channel without one gets what fits of the text
 * @param picture goes with it wherever a channel carries pictures; {@code null} if none
 * @param readers what they are used to reading
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
    List<Variant> variants,
    @Nullable Illustration picture,
    Schooling readers) {

  @PersistenceCreator
  public Content(
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
      List<Variant> variants,
      @Nullable Illustration picture,
      @Nullable Schooling readers) {
    this.headline = Texts.required("headline", headline, Texts.SHORT);
    this.openingFact = Texts.required("openingFact", openingFact, Texts.MEDIUM);
    this.warning = Texts.optional("warning", warning, Texts.MEDIUM).orElse(null);
    this.fallacy = Texts.optional("fallacy", fallacy, Texts.MEDIUM).orElse(null);
    this.closingFact = Texts.optional("closingFact", closingFact, Texts.MEDIUM).orElse(null);
    this.callToAction = Texts.optional("callToAction", callToAction, Texts.MEDIUM).orElse(null);
    this.language = language;
    this.form = form;
    this.audience = Texts.optional("audience", audience, Texts.SHORT).orElse(null);
    this.worryAnswered = Texts.optional("worryAnswered", worryAnswered, Texts.MEDIUM).orElse(null);
    this.approaches = List.copyOf(approaches);
    this.facts = List.copyOf(facts);
    this.variants = List.copyOf(variants);
    this.picture = picture;
    this.readers = readers == null ? Schooling.LOWER_SECONDARY : readers;
  }

  /** Without a picture, for readers who left school at about fourteen. */
  public Content(
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
    this(
        headline,
        openingFact,
        warning,
        fallacy,
        closingFact,
        callToAction,
        language,
        form,
        approaches,
        audience,
        worryAnswered,
        facts,
        variants,
        null,
        null);
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
   * What goes out on a kind of channel in the message's own language: the cut, or as much of the
   * text as fits.
   */
  public String textFor(ChannelType type) {
    return variant(type, language)
        .map(Variant::text)
        .orElseGet(() -> Cutting.propose(this, type, Cutting.SOME_ADDRESS));
  }

  /**
   * The picture that goes out with it on a kind of channel: the cut's own, or the message's; empty
   * where the channel carries none or the cut goes without.
   */
  public Optional<Illustration> pictureFor(ChannelType type, String language) {
    if (!Capacity.of(type).carriesPicture()) {
      return Optional.empty();
    }
    var cut = variant(type, language).orElse(null);
    if (cut == null || cut.media() == null) {
      return Optional.ofNullable(picture);
    }
    return cut.illustration();
  }

  /** The picture that goes out on a kind of channel in the message's own language. */
  public Optional<Illustration> pictureFor(ChannelType type) {
    return pictureFor(type, language);
  }

  /** Each picture it shows once, the message's own first, with what it shows. */
  public List<Illustration> illustrations() {
    var all = new LinkedHashMap<PictureId, Illustration>();
    if (picture != null) {
      all.put(picture.picture(), picture);
    }
    variants.forEach(
        each -> each.illustration().ifPresent(own -> all.putIfAbsent(own.picture(), own)));
    return List.copyOf(all.values());
  }

  /** One of its parts by the name it has in REST; {@code null} if it is empty or no text. */
  public @Nullable String part(String name) {
    return switch (name) {
      case "headline" -> headline;
      case "openingFact" -> openingFact;
      case "warning" -> warning;
      case "fallacy" -> fallacy;
      case "closingFact" -> closingFact;
      case "callToAction" -> callToAction;
      default -> null;
    };
  }

  /** Every picture it uses. */
  public Set<PictureId> pictures() {
    var all = new LinkedHashSet<PictureId>();
    if (picture != null) {
      all.add(picture.picture());
    }
    variants.forEach(each -> each.illustration().ifPresent(own -> all.add(own.picture())));
    return all;
  }
}
