package eu.controvoce.site.fediverse;

import eu.controvoce.base.net.PinnedHttp;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks other servers who owns a key. What an address says counts only if it says it of itself: a
 * document that names another address is asked for there. The last answers are kept in memory for a
 * day. Thread-safe.
 */
@Component
class RemoteActors {

  private static final Duration KEPT = Duration.ofDays(1);

  /** Whoever signs wrongly must not make us ask again and again. */
  private static final Duration NOT_AGAIN = Duration.ofSeconds(10);

  private static final int MOST = 1_000;

  private static final int LONGEST = 2_000;

  private final Wire wire;
  private final JsonMapper json;
  private final Clock clock;
  private final Map<String, RemoteActor> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RemoteActor> eldest) {
          return size() > MOST;
        }
      };

  RemoteActors(Wire wire, JsonMapper json, Clock clock) {
    this.wire = wire;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The owner of a key, as known or as their server says.
   *
   * @param asker the city that asks
   * @throws Unverified if nobody is found
   */
  RemoteActor owner(String keyId, CityId asker) throws Unverified {
    var found = remembered(keyId);
    return found != null && found.askedAt().plus(KEPT).isAfter(clock.instant())
        ? found
        : ask(keyId, asker);
  }

  /**
   * The owner of a key, asked once more, since what they signed does not fit the key we knew: they
   * may have a new one. The same as before if they were asked just now.
   */
  RemoteActor again(RemoteActor known, CityId asker) throws Unverified {
    return known.askedAt().plus(NOT_AGAIN).isAfter(clock.instant())
        ? known
        : ask(known.keyId(), asker);
  }

  private synchronized @Nullable RemoteActor remembered(String keyId) {
    return known.get(keyId);
  }

  private synchronized void remember(RemoteActor actor) {
    known.put(actor.keyId(), actor);
  }

  private RemoteActor ask(String keyId, CityId asker) throws Unverified {
    var address = withoutFragment(keyId);
    var document = fetch(address, asker);
    var owner = document.path("owner").asString("");
    var id = owner.isEmpty() ? document.path("id").asString("") : owner;
    if (!id.equals(address)) {
      document = fetch(id, asker);
    }
    if (!document.path("id").asString("").equals(id)) {
      throw new Unverified("The owner of the key says to be somebody else");
    }
    var actor = read(id, keyId, document);
    remember(actor);
    return actor;
  }

  private RemoteActor read(String id, String keyId, JsonNode document) throws Unverified {
    var key =
        each(document.path("publicKey"))
            .filter(one -> one.path("id").asString("").equals(keyId))
            .findFirst()
            .orElseThrow(() -> new Unverified("The owner does not name this key"));
    if (!key.path("owner").asString(id).equals(id)) {
      throw new Unverified("The key belongs to somebody else");
    }
    var inbox = near(id, document.path("inbox").asString(""));
    if (inbox == null) {
      throw new Unverified("The owner of the key has no inbox on the same server");
    }
    return new RemoteActor(
        id,
        keyId,
        Pem.publicKey(key.path("publicKeyPem").asString("")),
        inbox,
        near(id, document.path("endpoints").path("sharedInbox").asString("")),
        clock.instant());
  }

  private static Stream<JsonNode> each(JsonNode oneOrMore) {
    return oneOrMore.isArray()
        ? StreamSupport.stream(oneOrMore.spliterator(), false)
        : Stream.of(oneOrMore);
  }

  /** Nobody makes us write to a server that is not their own. */
  private @Nullable String near(String id, String address) {
    try {
      return Wire.authority(wire.target(id)).equalsIgnoreCase(Wire.authority(wire.target(address)))
          ? address
          : null;
    } catch (Wire.Failed e) {
      return null;
    }
  }

  private JsonNode fetch(String address, CityId asker) throws Unverified {
    if (address.length() > LONGEST) {
      throw new Unverified("The address of the key is too long");
    }
    try {
      var reply = wire.get(asker, address);
      if (reply.status() != 200 || !isActivity(reply)) {
        throw new Unverified("The key's address answers with status " + reply.status());
      }
      var document = json.readTree(reply.body());
      if (document.isObject()) {
        return document;
      }
      throw new Unverified("The key's address answers with something else");
    } catch (Wire.Failed | JacksonException e) {
      throw new Unverified("The key cannot be fetched");
    }
  }

  /** What somebody uploaded to a server is not what the server says. */
  private static boolean isActivity(PinnedHttp.Reply reply) {
    var type = reply.headers().getOrDefault("content-type", "");
    return type.startsWith("application/activity+json") || type.startsWith("application/ld+json");
  }

  private static String withoutFragment(String address) {
    var hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }
}
