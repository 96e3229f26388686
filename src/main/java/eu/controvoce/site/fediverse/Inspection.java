package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Fediverse;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Finds out who sent a request. It must be signed over its first line, host, date and digest, the
 * digest must be the body's, the date recent, the key its owner's; and each signature counts once.
 * Thread-safe.
 */
@Component
public class Inspection {

  /** As Mastodon: deliveries may have waited in a queue for a while. */
  static final Duration OLDEST = Duration.ofHours(12);

  /** How far another server's clock may be ahead. */
  static final Duration AHEAD = Duration.ofHours(1);

  private static final List<String> SIGNED =
      List.of(HttpSignature.REQUEST_TARGET, "host", "date", "digest");

  private final RemoteActors actors;
  private final Fediverse fediverse;
  private final MongoOperations mongo;
  private final Clock clock;

  Inspection(RemoteActors actors, Fediverse fediverse, MongoOperations mongo, Clock clock) {
    this.actors = actors;
    this.fediverse = fediverse;
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Who sent it.
   *
   * @param city to whom
   * @param path as sent, with its query
   * @param headers by name in lower case
   * @throws Unverified if that cannot be told, or it was sent before
   */
  public RemoteActor sender(CityId city, String path, Map<String, String> headers, byte[] body)
      throws Unverified {
    var signature = HttpSignature.parse(headers.getOrDefault("signature", ""));
    for (var each : SIGNED) {
      if (!signature.headers().contains(each)) {
        throw new Unverified("Sign " + String.join(", ", SIGNED));
      }
    }
    if (!Digests.match(headers.getOrDefault("digest", ""), body)) {
      throw new Unverified("The digest is not the body's");
    }
    mustBeRecent(headers.getOrDefault("date", ""));
    var values = new HashMap<>(headers);
    // What was signed for another server does not count here, whatever a proxy makes of the header.
    values.put("host", fediverse.host());
    var target = "post " + path;
    var sender = actors.owner(signature.keyId(), city);
    if (!signature.isBy(sender.key(), target, values)) {
      sender = actors.again(sender, city);
      if (!signature.isBy(sender.key(), target, values)) {
        throw new Unverified("The signature does not fit the key");
      }
    }
    once(signature);
    return sender;
  }

  /** Forgets signatures that are too old to be sent again. */
  public void forget() {
    var before = clock.instant().minus(OLDEST).minus(AHEAD).minus(AHEAD);
    mongo.remove(Query.query(Criteria.where("at").lt(before)), SeenSignature.class);
  }

  private void mustBeRecent(String date) throws Unverified {
    Instant at;
    try {
      at = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      throw new Unverified("The date cannot be read");
    }
    var now = clock.instant();
    if (at.isBefore(now.minus(OLDEST)) || at.isAfter(now.plus(AHEAD))) {
      throw new Unverified("The date is not recent");
    }
  }

  private void once(HttpSignature signature) throws Unverified {
    try {
      mongo.insert(new SeenSignature(Digests.hex(signature.signature()), clock.instant()));
    } catch (DuplicateKeyException e) {
      throw new Unverified("This was sent before");
    }
  }
}
