package eu.controvoce.site.fediverse;

import eu.controvoce.base.Id;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What others send to a city: that they follow it, no longer do, or are gone. Nothing else is kept
 * or answered: the city listens through its own form. Thread-safe.
 */
@Component
public class Reception {

  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  private static final int LONGEST = 2_000;

  private final Followers followers;
  private final CityKeys keys;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final Names names;
  private final Seals seals;
  private final MongoOperations mongo;
  private final Clock clock;

  Reception(
      Followers followers,
      CityKeys keys,
      Ledger ledger,
      Vocabulary vocabulary,
      Names names,
      Seals seals,
      MongoOperations mongo,
      Clock clock) {
    this.followers = followers;
    this.keys = keys;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.names = names;
    this.seals = seals;
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Whether something changes nothing, whoever sent it: that somebody is gone who follows nobody
   * here. Servers tell that to everybody they know, and their keys are gone too.
   */
  public boolean isNothingToUs(JsonNode activity) {
    return isDeparture(activity)
        && mongo.findAll(CityKey.class).stream()
            .map(each -> seals.id(each.city(), id(activity.path("actor"))))
            .noneMatch(followers::existsById);
  }

  /**
   * Takes an activity.
   *
   * @throws Unverified if the sender speaks for somebody else
   */
  public void take(CityId city, JsonNode activity, RemoteActor sender) throws Unverified {
    if (!id(activity.path("actor")).equals(sender.id())) {
      throw new Unverified("The key belongs to somebody else than the actor");
    }
    var object = activity.path("object");
    switch (activity.path("type").asString("")) {
      case "Follow" -> {
        if (id(object).equals(names.actor(city))) {
          follow(city, activity, sender);
        }
      }
      case "Undo" -> undo(city, object, sender);
      case "Delete" -> {
        if (isDeparture(activity)) {
          mongo.findAll(CityKey.class).forEach(each -> forget(each.city(), sender.id()));
        }
      }
      default -> log.debug("Something else was sent to {}", city);
    }
  }

  private static boolean isDeparture(JsonNode activity) {
    var actor = id(activity.path("actor"));
    return activity.path("type").asString("").equals("Delete")
        && !actor.isEmpty()
        && id(activity.path("object")).equals(actor);
  }

  private void follow(CityId city, JsonNode activity, RemoteActor sender) throws Unverified {
    var request = id(activity);
    if (request.isEmpty() || request.length() > LONGEST) {
      throw new Unverified("A request to follow needs an id");
    }
    // Made before anybody is told of it.
    keys.publicKey(city);
    var id = seals.id(city, sender.id());
    var shared = sender.sharedInbox();
    var mailbox = ledger.mailbox(city, shared == null ? sender.inbox() : shared);
    var before = followers.findById(id).orElse(null);
    followers.save(
        new Follower(
            id,
            city,
            seals.seal(request, id),
            mailbox,
            before == null ? clock.instant() : before.since()));
    if (before != null && !before.mailbox().equals(mailbox)) {
      ledger.closeIfUnused(before.mailbox());
    }
    accept(city, request, mailbox, sender);
    log.info("{} has {} followers in the fediverse", city, followers.countByCity(city));
  }

  /** Asked twice, they are answered twice: the first answer may have been lost. */
  private void accept(CityId city, String request, String mailbox, RemoteActor sender) {
    var id = names.actor(city) + "#accept-" + Id.random();
    var accept = vocabulary.document("Accept", id);
    accept.put("actor", names.actor(city));
    accept.putArray("to").add(sender.id());
    accept.set(
        "object",
        vocabulary
            .thing("Follow")
            .put("id", request)
            .put("actor", sender.id())
            .put("object", names.actor(city)));
    ledger.put(city, mailbox, id, sender.inbox(), accept.toString());
  }

  private void undo(CityId city, JsonNode object, RemoteActor sender) throws Unverified {
    if (object.isString()) {
      var id = seals.id(city, sender.id());
      var known = followers.findById(id).orElse(null);
      if (known != null && seals.open(known.follow(), id).equals(object.asString())) {
        forget(city, sender.id());
      }
      return;
    }
    if (!object.path("type").asString("").equals("Follow")) {
      return;
    }
    if (!id(object.path("actor")).equals(sender.id())) {
      throw new Unverified("Only what is one’s own can be undone");
    }
    if (id(object.path("object")).equals(names.actor(city))) {
      forget(city, sender.id());
    }
  }

  private void forget(CityId city, String actor) {
    var id = seals.id(city, actor);
    var known = followers.findById(id).orElse(null);
    if (known != null) {
      mongo.remove(Query.query(Criteria.where("_id").is(id)), Follower.class);
      ledger.closeIfUnused(known.mailbox());
    }
  }

  /** Things are named by their address, or written out with it inside. */
  private static String id(JsonNode thing) {
    return Objects.requireNonNullElse(
        thing.isString() ? thing.asString() : thing.path("id").asString(""), "");
  }
}
