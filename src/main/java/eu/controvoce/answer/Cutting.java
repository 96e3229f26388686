package eu.controvoce.answer;

import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.ChannelType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a message to what a channel carries: whole if it fits, else the facts without the rumour,
 * else as many whole sentences as fit. Never ends within a word, never leaves a warning without
 * what it warns of.
 */
public final class Cutting {

  /** As long as the address of a public sheet usually is, where it is not known yet. */
  public static final String SOME_ADDRESS =
      "https://controvoce.comune.example/citta/comune/risposte/" + "0".repeat(32);

  private static final String ELLIPSIS = "…";

  private Cutting() {}

  /**
   * As much of a message as a channel carries beside the address below it.
   *
   * @param address of the public sheet
   */
  public static String propose(Content content, ChannelType type, String address) {
    var capacity = Capacity.of(type);
    int room = capacity.room(content.picture() != null && capacity.carriesPicture(), address);
    return fit(content, capacity, room, type);
  }

  /** What people copy: the text, and below it the address where the channel takes one. */
  public static String ready(String text, ChannelType type, String address) {
    return Capacity.of(type).link() && !text.contains(address) ? text + "\n\n" + address : text;
  }

  private static String fit(Content content, Capacity capacity, int room, ChannelType type) {
    var call = isOwnPage(type) ? null : content.callToAction();
    var facts = content.closingFact();
    return Stream.of(
            isPassedBy(type) ? null : joined(content.body(), call),
            isPassedBy(type) ? null : content.body(),
            joined(content.openingFact(), facts, call),
            joined(content.openingFact(), facts),
            joined(content.openingFact(), call),
            content.openingFact())
        .filter(Objects::nonNull)
        .filter(each -> capacity.length(each) <= room)
        .findFirst()
        .orElseGet(() -> sentences(content, capacity, room));
  }

  /** Where the call to action stands in a place of its own. */
  private static boolean isOwnPage(ChannelType type) {
    return switch (type) {
      case PUBLIC_PAGE, FEED, ACTIVITYPUB, EMAIL, WEBHOOK, OFFLINE, POSTER, POCKET_CARD -> true;
      case MASTODON, TELEGRAM, BLUESKY, FACEBOOK, INSTAGRAM, WHATSAPP, X -> false;
    };
  }

  /** Who passes by reads one line, and it must not be about the rumour. */
  private static boolean isPassedBy(ChannelType type) {
    return type == ChannelType.POSTER || type == ChannelType.POCKET_CARD;
  }

  private static String sentences(Content content, Capacity capacity, int room) {
    var text = content.openingFact();
    var sentences = new Passage("openingFact", text).sentences(Locale.of(content.language()));
    for (var each : sentences.reversed()) {
      var until = text.substring(0, each.end());
      if (capacity.length(until) <= room) {
        return until;
      }
    }
    return words(text, capacity, room);
  }

  /** The first sentence alone is too long: as many of its words as fit. */
  private static String words(String text, Capacity capacity, int room) {
    var words = List.of(text.strip().split("\\s+", -1));
    var said = "";
    for (var each : words) {
      var longer = said.isEmpty() ? each : said + " " + each;
      if (capacity.length(longer + ELLIPSIS) > room) {
        break;
      }
      said = longer;
    }
    return said + ELLIPSIS;
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
  }
}
