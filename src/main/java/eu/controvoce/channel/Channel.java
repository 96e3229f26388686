package eu.controvoce.channel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /**
   * Something to know before a time on an outlet is chosen.
   *
   * @param reason what is to be known here
   * @param rule why it is so
   */
  record Remark(Why reason, Why rule) {}

  /** What to know before a time on an outlet is chosen; empty if nothing. */
  default Optional<Remark> remark(Outlet outlet) {
    return Optional.empty();
  }

  /**
   * For how long after a try with an unknown end the same post may be handed over again without
   * coming out twice; {@code null} for ever.
   */
  default @Nullable Duration harmlessFor(Outlet outlet) {
    return null;
  }

  /** Looks whether an outlet's settings lead anywhere, without publishing; takes some seconds. */
  default Trial tryOut(Outlet outlet) {
    return Trial.fails(Why.of("channel.not-testable"));
  }

  /**
   * How people reacted so far to something that went out, by kind: {@code replies}, {@code boosts},
   * {@code favourites}.
   *
   * @param reference as it was {@link Delivery.Accepted}
   * @return empty if the channel does not count, or does not say at the moment
   */
  default Map<String, Long> reactions(String reference, Outlet outlet) {
    return Map.of();
  }
}
