package eu.controvoce.site.fediverse;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.base.net.Reach;
import eu.controvoce.base.net.Target;
import eu.controvoce.channel.FediverseSettings;
import eu.controvoce.city.CityId;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Requests to other servers, signed by a city. They name their own addresses, so the address is
 * looked up once and must be public, encryption is needed, and no redirect is followed.
 * Thread-safe.
 */
@Component
class Wire {

  static final String TYPE = "application/activity+json";

  private static final String PROFILE =
      "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

  /** RFC 9110, 5.6.7: always two digits for the day, which Java's own form does not have. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final FediverseSettings settings;
  private final CityKeys keys;
  private final Names names;
  private final Clock clock;
  private final PinnedHttp http;

  Wire(FediverseSettings settings, CityKeys keys, Names names, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.names = names;
    this.clock = clock;
    http = new PinnedHttp(settings.connect(), settings.total(), null);
  }

  /** The request cannot be made, or got no answer. */
  static final class Failed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;

    Failed(String key) {
      super(key);
      this.key = key;
    }

    /** What happened, as a translation key. */
    String key() {
      return key;
    }
  }

  /** Asks for a document. */
  PinnedHttp.Reply get(CityId city, String address) throws Failed {
    var target = target(address);
    var values = values(target);
    sign(city, "get", target, List.of(HttpSignature.REQUEST_TARGET, "host", "date"), values);
    values.put("Accept", TYPE + ", " + PROFILE);
    return exchange("GET", target, values, new byte[0]);
  }

  /** Hands an activity over. */
  PinnedHttp.Reply post(CityId city, String address, String json) throws Failed {
    var target = target(address);
    var body = json.getBytes(StandardCharsets.UTF_8);
    var values = values(target);
    values.put("digest", Digests.of(body));
    values.put("content-type", TYPE);
    sign(
        city,
        "post",
        target,
        List.of(HttpSignature.REQUEST_TARGET, "host", "date", "digest", "content-type"),
        values);
    return exchange("POST", target, values, body);
  }

  /** Host and port of an address; what is signed as host, and what two addresses have in common. */
  static String authority(Target target) {
    var port = target.uri().getPort();
    var name = target.host().contains(":") ? "[" + target.host() + "]" : target.host();
    return port < 0 ? name : name + ":" + port;
  }

  /**
   * An address that may be asked.
   *
   * @throws Failed if it is none, or not encrypted
   */
  Target target(String address) throws Failed {
    try {
      var target = Target.of(address);
      if (!target.isSecure() && !settings.allowPrivate()) {
        throw new Failed("channel.fediverse.why.open");
      }
      return target;
    } catch (InvalidInput e) {
      throw new Failed("channel.fediverse.why.address");
    }
  }

  private Map<String, String> values(Target target) {
    var values = new HashMap<String, String>();
    values.put("host", authority(target));
    values.put("date", DATE.format(clock.instant()));
    return values;
  }

  private void sign(
      CityId city, String method, Target target, List<String> headers, Map<String, String> values) {
    var path = target.uri().getRawPath();
    var query = target.uri().getRawQuery();
    var line =
        method
            + " "
            + (path == null || path.isEmpty() ? "/" : path)
            + (query == null ? "" : "?" + query);
    var signed = HttpSignature.sign(names.key(city), keys.privateKey(city), line, headers, values);
    values.put("Signature", signed.header());
  }

  private PinnedHttp.Reply exchange(
      String method, Target target, Map<String, String> values, byte[] body) throws Failed {
    var headers = new HashMap<>(values);
    // Named by the client itself, in the same words.
    headers.remove("host");
    headers.put("User-Agent", "Controvoce");
    try {
      return http.exchange(method, target, resolve(target), headers, body);
    } catch (TimeoutException e) {
      throw new Failed("channel.fediverse.why.slow");
    } catch (IOException e) {
      throw new Failed("channel.fediverse.why.unreachable");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("channel.fediverse.why.unreachable");
    }
  }

  private InetAddress resolve(Target target) throws Failed, IOException {
    try {
      return Reach.resolve(target.host(), settings.allowPrivate());
    } catch (Reach.PrivateAddress e) {
      throw new Failed("channel.fediverse.why.private");
    }
  }
}
