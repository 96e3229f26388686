package eu.controvoce.channel;

/**
 * The kinds of channel; what each carries is said by its {@link Capacity}. Those the product
 * delivers on by itself have a {@link Channel}; on all others people publish by hand, with a text
 * made ready for them. On some both is possible: by hand until the city's account is connected, by
 * itself from then on.
 */
public enum ChannelType {
  /** The city's public page. */
  PUBLIC_PAGE(false),
  /** The city's RSS and Atom feed. */
  FEED(false),
  /** The city's own account in the fediverse, followed from Mastodon and the like. */
  ACTIVITYPUB(false),
  /** A mailing list. */
  EMAIL(false),
  /** A signed request to an address the town runs. */
  WEBHOOK(false),
  /** A stall, an evening, an action of any kind: done by people. */
  OFFLINE(true),
  MASTODON(true),
  TELEGRAM(true),
  BLUESKY(true),
  FACEBOOK(true),
  INSTAGRAM(true),
  WHATSAPP(true),
  X(true),
  /** A poster of size A4. */
  POSTER(true),
  /** A card of the size of a bank card. */
  POCKET_CARD(true);

  private final boolean byHand;

  ChannelType(boolean byHand) {
    this.byHand = byHand;
  }

  /** Whether people publish there, not the product, unless an account is connected. */
  public boolean isByHand() {
    return byHand;
  }

  /** Whether the product can publish there by itself once it was given a key to an account. */
  public boolean isConnectable() {
    return switch (this) {
      case MASTODON, TELEGRAM, BLUESKY -> true;
      case PUBLIC_PAGE,
          FEED,
          ACTIVITYPUB,
          EMAIL,
          WEBHOOK,
          OFFLINE,
          FACEBOOK,
          INSTAGRAM,
          WHATSAPP,
          X,
          POSTER,
          POCKET_CARD ->
          false;
    };
  }
}
