package eu.controvoce.channel;

import eu.controvoce.base.Texts;
import java.util.regex.Pattern;

/**
 * What a kind of channel carries. The limits are data, each with where it comes from; those of
 * other people's networks were read in their own documentation and may change there.
 *
 * @param most longest text, in the channel's own way of counting, the link included
 * @param mostWithPicture longest text beside a picture
 * @param counting how the channel counts
 * @param linkCost what an address in the text counts, however long it is; 0 if it counts as written
 * @param link whether the text ends with the address of the public sheet, from which the channel
 *     makes a preview
 * @param picture whether it carries a picture
 * @param hashtags most hashtags that have an effect; 0 where hashtags have none at all
 */
public record Capacity(
    int most,
    int mostWithPicture,
    Counting counting,
    int linkCost,
    boolean link,
    Picture picture,
    int hashtags) {

  /** Whether a channel carries a picture. */
  public enum Picture {
    NONE,
    POSSIBLE,
    NEEDED
  }

  /** Hashtags without a limit of their own. */
  public static final int ANY = Integer.MAX_VALUE;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** Between a text and the address below it: an empty line. */
  private static final int GAP = 2;

  /**
   * What a kind of channel carries.
   *
   * <ul>
   *   <li>Public page, feed, fediverse account, e-mail, webhook and actions: our own {@link
   *       Texts#LONG}.
   *   <li>Mastodon: 500 graphemes, every address 23 (docs.joinmastodon.org, "Posting to your
   *       profile": characters; instance setting {@code characters_reserved_per_url}).
   *   <li>Telegram: 4096 UTF-16 units, a caption 1024 (core.telegram.org/bots/api, {@code
   *       sendMessage.text} and {@code sendPhoto.caption}).
   *   <li>Bluesky: 300 graphemes (lexicon {@code app.bsky.feed.post}, {@code text.maxGraphemes}).
   *   <li>Facebook: 63,206 characters (limit of a post announced by Facebook in November 2011).
   *   <li>Instagram: a caption of 2,200 characters and 30 hashtags, never without a picture
   *       (developers.facebook.com, Instagram Platform, content publishing, {@code caption}).
   *       Addresses in it are no links, so none is added.
   *   <li>WhatsApp: 4096 characters, a caption 1024 (developers.facebook.com, WhatsApp Cloud API,
   *       {@code text.body} and {@code image.caption}); the app itself takes more.
   *   <li>X: 280, every address 23, letters outside Latin script and emoji 2 (docs.x.com, "Counting
   *       characters"; configuration v3 of twitter-text).
   *   <li>Poster A4: 600 characters, what fits below a headline in 24 point, readable from two
   *       metres; pocket card: 220, what fits on 85 × 54 mm in 8 point. Both are our own choice.
   * </ul>
   */
  public static Capacity of(ChannelType type) {
    return switch (type) {
      case PUBLIC_PAGE, FEED, ACTIVITYPUB, EMAIL, WEBHOOK -> own(Texts.LONG, Picture.POSSIBLE);
      case OFFLINE -> own(Texts.LONG, Picture.NONE);
      case POSTER -> own(600, Picture.POSSIBLE);
      case POCKET_CARD -> own(220, Picture.NONE);
      case MASTODON -> new Capacity(500, 500, Counting.GRAPHEMES, 23, true, Picture.POSSIBLE, ANY);
      case TELEGRAM -> new Capacity(4096, 1024, Counting.UNITS, 0, true, Picture.POSSIBLE, ANY);
      case BLUESKY -> new Capacity(300, 300, Counting.GRAPHEMES, 0, true, Picture.POSSIBLE, ANY);
      case FACEBOOK -> new Capacity(63_206, 63_206, Counting.UNITS, 0, true, Picture.POSSIBLE, ANY);
      case INSTAGRAM -> new Capacity(2_200, 2_200, Counting.UNITS, 0, false, Picture.NEEDED, 30);
      case WHATSAPP -> new Capacity(4096, 1024, Counting.UNITS, 0, true, Picture.POSSIBLE, 0);
      case X -> new Capacity(280, 280, Counting.WEIGHTED, 23, true, Picture.POSSIBLE, ANY);
    };
  }

  private static Capacity own(int most, Picture picture) {
    return new Capacity(most, most, Counting.UNITS, 0, false, picture, 0);
  }

  /** How long a text is on this channel. */
  public int length(String text) {
    if (linkCost == 0) {
      return counting.length(text);
    }
    var addresses = (int) ADDRESS.matcher(text).results().count();
    return counting.length(ADDRESS.matcher(text).replaceAll("")) + addresses * linkCost;
  }

  /**
   * How much room a text has, the address below it already taken off.
   *
   * @param address of the public sheet
   */
  public int room(boolean withPicture, String address) {
    var all = withPicture ? mostWithPicture : most;
    return link ? all - GAP - length(address) : all;
  }

  /** Whether it carries a picture at all. */
  public boolean carriesPicture() {
    return picture != Picture.NONE;
  }
}
