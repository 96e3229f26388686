package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Why;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server said to an activity. */
sealed interface Sent {

  /** Taken. */
  record Taken() implements Sent {}

  /** Never: trying again would not help. */
  record Refused(Why why) implements Sent {}

  /**
   * Not now.
   *
   * @param asked how long the server asked to wait; {@code null} if it did not say
   */
  record Later(Why why, @Nullable Duration asked) implements Sent {}
}
