package eu.controvoce.print.paper;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.channel.ChannelType;
import java.net.URI;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a poster or a card says: the fact, what to do, where it comes from. Never the rumour: who
 * passes by reads one line, and it must not be that one.
 *
 * @param paragraphs what stands under the headline, in order
 * @param action what readers can do; {@code null} if nothing
 * @param sources with the day they were read, each once
 * @param picture stands below the headline of a poster; {@code null} if none
 * @param address where to read more; {@code null} for a draft, which has no page
 * @param whole whether the address is that of this answer, not of the city's answers
 * @param approvedAt {@code null} for a draft
 */
public record Placard(
    String city,
    String language,
    String headline,
    List<String> paragraphs,
    @Nullable String action,
    List<Reference> sources,
    @Nullable Picture picture,
    @Nullable URI address,
    boolean whole,
    @Nullable Instant approvedAt,
    boolean demo) {

  /** Longest first line of a cut that is taken for its headline. */
  private static final int HEADLINE = 100;

  /** Characters of headline and text together that always fit a card. */
  static final int CARD = 230;

  /**
   * A picture on a poster.
   *
   * @param data the picture itself, as a {@code data:} address
   * @param width in pixels
   * @param height in pixels
   */
  public record Picture(String data, String altText, int width, int height) {

    private static final double MOST_WIDE = 174;
    private static final double MOST_HIGH = 84;

    /** A picture of these bytes. */
    public static Picture of(
        byte[] bytes, String mediaType, String altText, int width, int height) {
      var data = "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
      return new Picture(data, altText, width, height);
    }

    /** How wide it is printed, in millimetres. */
    public String printedWidth() {
      return millimetres(width);
    }

    /** How high it is printed, in millimetres. */
    public String printedHeight() {
      return millimetres(height);
    }

    private String millimetres(int pixels) {
      var scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
      return String.format(Locale.ROOT, "%.1fmm", pixels * scale);
    }
  }

  /** A source and when it was last read; {@code null} if nobody noted when. */
  public record Reference(String name, @Nullable LocalDate readOn) {

    /** The source as it is printed. */
    public String words(PaperWords words) {
      return readOn == null ? name : name + " (" + words.say("print.read", words.day(readOn)) + ")";
    }
  }

  public Placard {
    paragraphs = List.copyOf(paragraphs);
    sources = List.copyOf(sources);
  }

  /**
   * The cut for posters or cards if there is one in the text's language, else that for actions,
   * whose first line is the headline where it reads like one; else fact, fact again, action.
   *
   * @param type {@link ChannelType#POSTER} or {@link ChannelType#POCKET_CARD}
   */
  public static Placard of(
      ChannelType type,
      Content content,
      List<Fact> facts,
      String city,
      @Nullable URI address,
      boolean whole,
      @Nullable Instant approvedAt,
      boolean demo) {
    var own = content.variant(type, content.language());
    var cut = own.or(() -> content.variant(ChannelType.OFFLINE, content.language()));
    var card = type == ChannelType.POCKET_CARD;
    var text =
        cut.map(Variant::text).orElseGet(() -> card ? content.textFor(type) : facts(content));
    var lines = lines(text);
    var headline =
        cut.isPresent() && lines.size() > 1 && isHeadline(lines.getFirst())
            ? lines.getFirst()
            : card ? fitting(content, text) : content.headline();
    return new Placard(
        city,
        content.language(),
        headline,
        below(headline, lines, !headline.equals(content.headline())),
        cut.isPresent() && own.isEmpty() ? null : content.callToAction(),
        references(facts),
        null,
        address,
        whole,
        approvedAt,
        demo);
  }

  /**
   * The same in a language; in another one than the text's own it is what the cut says.
   *
   * @throws RuleBroken if there is no cut in that language
   */
  public static Placard of(
      ChannelType type,
      Content content,
      String language,
      List<Fact> facts,
      String city,
      @Nullable URI address,
      boolean whole,
      @Nullable Instant approvedAt,
      boolean demo) {
    if (language.equals(content.language())) {
      return of(type, content, facts, city, address, whole, approvedAt, demo);
    }
    var text =
        content
            .variant(type, language)
            .or(() -> content.variant(ChannelType.OFFLINE, language))
            .map(Variant::text)
            .orElseThrow(() -> new RuleBroken("print.rule.no-cut"));
    var lines = lines(text);
    var headline =
        lines.size() > 1 && isHeadline(lines.getFirst())
            ? lines.getFirst()
            : firstSentence(lines.getFirst(), language);
    return new Placard(
        city,
        language,
        headline,
        below(headline, lines, true),
        null,
        references(facts),
        null,
        address,
        whole,
        approvedAt,
        demo);
  }

  /** The same with a picture. */
  public Placard with(@Nullable Picture other) {
    return new Placard(
        city,
        language,
        headline,
        paragraphs,
        action,
        sources,
        other,
        address,
        whole,
        approvedAt,
        demo);
  }

  /** Whether it has not been approved. */
  public boolean isDraft() {
    return approvedAt == null;
  }

  /** How many characters there are to set. */
  public int length() {
    var below = paragraphs.stream().mapToInt(String::length).sum();
    return headline.length() + below + (action == null ? 0 : action.length());
  }

  /** The QR code of the address, as a picture. */
  public @Nullable String qr() {
    return address == null ? null : QrCode.of(address);
  }

  /** The address as people read it, without the scheme. */
  public String shownAddress() {
    return address == null ? "" : address.toString().replaceFirst("^https?://", "");
  }

  /** What a poster says without a cut of its own: never the rumour. */
  private static String facts(Content content) {
    return Stream.of(content.openingFact(), content.closingFact())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** A card whose text leaves no room for the headline begins with the text's first sentence. */
  private static String fitting(Content content, String text) {
    if (content.headline().length() + text.length() <= CARD) {
      return content.headline();
    }
    var first = firstSentence(text, content.language());
    return first.length() <= CARD ? first : content.headline();
  }

  private static String firstSentence(String text, String language) {
    var end = BreakIterator.getSentenceInstance(Locale.of(language));
    end.setText(text);
    return text.substring(0, end.next()).strip();
  }

  /** What is left of the lines once the headline, perhaps the first sentence, is said. */
  private static List<String> below(String headline, List<String> lines, boolean ofText) {
    return lines.stream()
        .map(each ->
            each.equals(headline) || (ofText && each.startsWith(headline))
                ? each.substring(headline.length()).strip()
                : each)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static boolean isHeadline(String line) {
    return line.length() <= HEADLINE && !line.endsWith(".");
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static List<Reference> references(List<Fact> facts) {
    return facts.stream()
        .filter(each -> each.status() != FactStatus.WITHDRAWN)
        .map(each -> new Reference(each.source().name(), each.source().retrievedOn()))
        .distinct()
        .toList();
  }
}
