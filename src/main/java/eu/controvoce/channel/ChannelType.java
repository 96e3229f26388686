package eu.controvoce.channel;

/** The kinds of channel; what each carries is said by its {@link Channel}. */
public enum ChannelType {
  /** The city's public page. */
  PUBLIC_PAGE,
  /** The city's RSS and Atom feed. */
  FEED,
  /** A mailing list. */
  EMAIL,
  /** A signed request to an address the town runs. */
  WEBHOOK,
  /** A poster, a stall, an evening: done by people. */
  OFFLINE
}
