package eu.controvoce.channel;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a channel said to a post. Reasons are {@link Why}s: people read them in their language. */
public sealed interface Delivery {

  /**
   * Out, or in the hands of somebody who promised to.
   *
   * @param reference the receiver's own id or the address where it stands; empty if it gave none
   * @param url where people can see it; {@code null} if nowhere
   * @param counts what the channel measured by itself, such as {@code sent} and {@code refused}
   *     e-mails; empty if nothing
   */
  record Accepted(String reference, @Nullable String url, Map<String, Long> counts)
      implements Delivery {

    public Accepted {
      counts = Map.copyOf(counts);
    }

    /** Nothing measured. */
    public Accepted(String reference, @Nullable String url) {
      this(reference, url, Map.of());
    }
  }

  /** Refused for good: trying again would not help. */
  record Rejected(Why reason) implements Delivery {}

  /**
   * Not now.
   *
   * @param retryAfter how long the receiver asked to wait; {@code null} if it did not say
   */
  record Unavailable(Why reason, @Nullable Duration retryAfter) implements Delivery {}

  /**
   * It may be out or not: the connection was lost, or what was answered says nothing. Repeated only
   * as long as that does no harm ({@link Channel#harmlessFor}); then a person looks.
   */
  record Uncertain(Why reason) implements Delivery {}

  /**
   * It is the outlet that is wrong, not this post: the key is no longer accepted, the account is
   * gone. Nothing went out, and nothing will until a person mends it.
   */
  record Blocked(Why reason) implements Delivery {}
}
