package eu.controvoce.print.paper;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.channel.ChannelType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a poster or a card says: the fact, what to do, where it comes from. Never the rumour: who
 * passes by reads one line, and it must not be that one.
 *
 * @param paragraphs what stands under the headline, in order
 * @param action what readers can do; {@code null} if nothing
 * @param sources with the day they were read, each once
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
    @Nullable URI address,
    boolean whole,
    @Nullable Instant approvedAt,
    boolean demo) {

  /** Longest first line of a cut that is taken for its headline. */
  private static final int HEADLINE = 100;

  /** Fewer characters of a sentence are not worth beginning it. */
  private static final int LEAST = 40;

  /** A source and when it was last read; {@code null} if nobody noted when. */
  public record Reference(String name, @Nullable LocalDate readOn) {}

  public Placard {
    paragraphs = List.copyOf(paragraphs);
    sources = List.copyOf(sources);
  }

  /**
   * The cut for paper if there is one in the text's language, its first line being the headline
   * where it reads like one; else fact, fact again, action.
   */
  public static Placard of(
      Content content,
      List<Fact> facts,
      String city,
      @Nullable URI address,
      boolean whole,
      @Nullable Instant approvedAt,
      boolean demo) {
    var cut = content.variant(ChannelType.OFFLINE, content.language());
    var lines =
        cut.map(each -> lines(each.text()))
            .orElseGet(() ->
                Stream.of(content.openingFact(), content.closingFact())
                    .filter(Objects::nonNull)
                    .flatMap(each -> lines(each).stream())
                    .distinct()
                    .toList());
    var ownHeadline = cut.isPresent() && lines.size() > 1 && isHeadline(lines.getFirst());
    var headline = ownHeadline ? lines.getFirst() : content.headline();
    return new Placard(
        city,
        content.language(),
        headline,
        lines.stream().filter(each -> !each.equals(headline)).toList(),
        cut.isPresent() ? null : content.callToAction(),
        references(facts),
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

  /** The paragraphs below the headline on a card: as many words as fit. */
  public List<String> shortened(int most) {
    var kept = new ArrayList<String>();
    var room = most;
    for (var each : paragraphs) {
      if (each.length() <= room) {
        kept.add(each);
        room -= each.length();
      } else {
        if (room >= LEAST) {
          var end = each.lastIndexOf(' ', room);
          kept.add(each.substring(0, end < room / 2 ? room : end) + "…");
        }
        break;
      }
    }
    return List.copyOf(kept);
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
