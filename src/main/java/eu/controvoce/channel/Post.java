package eu.controvoce.channel;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to a channel: a text that was approved, cut for it, with what residents need to
 * check it. Plain text throughout; the channel escapes it for its own format.
 *
 * @param deliveryKey the same for every attempt of one publication: a receiver that knows it does
 *     nothing twice
 * @param publication the publication's id
 * @param language of {@code text}
 * @param headline the fact in a few words
 * @param text the variant cut for this kind of channel
 * @param callToAction what readers can do; {@code null} if nothing
 * @param link the public sheet; {@code null} if there is none
 * @param sources what the answer stands on, for example "ISTAT, Bilancio demografico, 2025"
 * @param plannedFor when it was meant to go out
 * @param picture goes with it where the channel carries pictures; {@code null} if none
 */
public record Post(
    String deliveryKey,
    String publication,
    Locale language,
    String headline,
    String text,
    @Nullable String callToAction,
    @Nullable URI link,
    List<String> sources,
    Instant plannedFor,
    @Nullable Picture picture) {

  /**
   * A picture that goes with a text.
   *
   * @param address where everybody may fetch it
   * @param altText what it shows
   */
  public record Picture(URI address, String altText, int width, int height) {}

  public Post {
    sources = List.copyOf(sources);
  }

  /** Without a picture. */
  public Post(
      String deliveryKey,
      String publication,
      Locale language,
      String headline,
      String text,
      @Nullable String callToAction,
      @Nullable URI link,
      List<String> sources,
      Instant plannedFor) {
    this(
        deliveryKey,
        publication,
        language,
        headline,
        text,
        callToAction,
        link,
        sources,
        plannedFor,
        null);
  }

  /** The same for another publication, whose id is its delivery key too. */
  public Post of(String other, Instant planned) {
    return new Post(
        other, other, language, headline, text, callToAction, link, sources, planned, picture);
  }
}
