package eu.controvoce.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a channel said to a post. */
public sealed interface Delivery {

  /**
   * Out, or in the hands of somebody who promised to.
   *
   * @param reference the receiver's own id or the address where it stands; empty if it gave none
   * @param url where people can see it; {@code null} if nowhere
   */
  record Accepted(String reference, @Nullable String url) implements Delivery {}

  /**
   * Refused for good: trying again would not help. {@code reason} is for people, without secrets.
   */
  record Rejected(String reason) implements Delivery {}

  /**
   * Not now.
   *
   * @param reason for people, without secrets
   * @param retryAfter how long the receiver asked to wait; {@code null} if it did not say
   */
  record Unavailable(String reason, @Nullable Duration retryAfter) implements Delivery {}
}
