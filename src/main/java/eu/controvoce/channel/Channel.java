package eu.controvoce.channel;

/** One kind of way out. Implementations are beans, one per {@link ChannelType}; thread-safe. */
public interface Channel {

  /** Which kind it is. */
  ChannelType type();

  /** Most characters (UTF-16 units) a variant for it may have. */
  int maxLength();

  /**
   * Hands a post over and says what came of it; never throws for what a receiver does. May be
   * called again with the same {@link Post#deliveryKey()} after a crash: what was delivered is then
   * not delivered twice where the receiver lets us know, and is reported as uncertain where it does
   * not.
   */
  Delivery deliver(Post post, Outlet outlet);

  /**
   * Whether nothing is handed over: what residents see follows from the publication's own state, so
   * that the change of state is the delivery.
   */
  default boolean isShownByState() {
    return false;
  }

  /**
   * Checks an outlet's settings before they are saved.
   *
   * @throws eu.controvoce.base.InvalidInput naming the setting as field
   */
  default void check(Outlet outlet) {}
}
