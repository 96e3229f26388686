package eu.controvoce.channel.network;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the other side answered.
 *
 * @param host who
 * @param headers first value of each, by name in lower case
 * @param json the body; a missing node if it is none
 */
public record ApiReply(String host, int status, Map<String, String> headers, JsonNode json) {

  private static final Duration LONGEST = Duration.ofHours(24);

  /** Names under which servers say in words what is wrong. */
  private static final String[] WORDS = {"error_description", "description", "message", "error"};

  public ApiReply {
    headers = Map.copyOf(headers);
  }

  /** Whether it was done. */
  public boolean isOk() {
    return status >= 200 && status < 300;
  }

  /** Whether it sends on to another address. */
  public boolean isRedirect() {
    return status >= 300 && status < 400;
  }

  /** A text of the body; empty if it is not there. */
  public String text(String name) {
    return json.path(name).asString("");
  }

  /** What is wrong, in the server's words; the status if it has none. */
  public String words() {
    return Stream.of(WORDS)
        .map(this::text)
        .filter(each -> !each.isBlank())
        .findFirst()
        .orElse("HTTP " + status);
  }

  /** Too many calls: when it will take some again. */
  public Delivery limited(Clock clock) {
    return new Delivery.Unavailable(Why.of("channel.network.limited", host), wait(clock));
  }

  /**
   * How long the server asked to wait, by {@code Retry-After} (RFC 9110, 10.2.3) or by when its
   * limit begins anew; {@code null} if it did not say.
   */
  public @Nullable Duration wait(Clock clock) {
    var asked = RetryAfter.parse(headers.get("retry-after"), clock);
    return asked == null ? untilReset(clock) : asked;
  }

  /**
   * How long no call would be answered, if this was the last one the limit allows; {@code null} if
   * more are allowed or nothing was said. Read are {@code X-RateLimit-Remaining} and {@code -Reset}
   * with an ISO 8601 time (docs.joinmastodon.org/api/rate-limits) and {@code RateLimit-Remaining}
   * and {@code -Reset} with seconds since 1970 (docs.bsky.app, "Rate Limits").
   */
  public @Nullable Duration exhausted(Clock clock) {
    var remaining = header("remaining");
    return remaining != null && remaining.strip().equals("0") ? untilReset(clock) : null;
  }

  private @Nullable Duration untilReset(Clock clock) {
    var reset = header("reset");
    if (reset == null) {
      return null;
    }
    try {
      var text = reset.strip();
      Instant at =
          text.matches("\\d{1,11}")
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      var wait = Duration.between(clock.instant(), at);
      if (wait.isNegative()) {
        return null;
      }
      return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String header(String name) {
    var usual = headers.get("x-ratelimit-" + name);
    return usual == null ? headers.get("ratelimit-" + name) : usual;
  }
}
