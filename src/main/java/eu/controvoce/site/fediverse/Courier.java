package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands one activity to one server. Thread-safe. */
@Component
public class Courier {

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Wire wire;

  Courier(Wire wire) {
    this.wire = wire;
  }

  /**
   * Hands it over and says what came of it.
   *
   * @param host the server's name, for people
   */
  Sent send(CityId city, String inbox, String host, String json) {
    try {
      var reply = wire.post(city, inbox, json);
      var status = reply.status();
      if (status >= 200 && status < 300) {
        return new Sent.Taken();
      }
      var why = Why.of("channel.fediverse.why.status", host, status);
      // What another server says of keys, accounts and load may change; what it says of the
      // activity itself does not.
      return switch (status) {
        case 400, 405, 406, 411, 413, 414, 415, 422 -> new Sent.Refused(why);
        default -> new Sent.Later(why, wait(reply.headers().get("retry-after")));
      };
    } catch (Wire.Failed e) {
      return new Sent.Later(Why.of(e.key(), host), null);
    }
  }

  private static @Nullable Duration wait(@Nullable String seconds) {
    if (seconds == null || !seconds.matches("[0-9]{1,6}")) {
      return null;
    }
    var asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }
}
