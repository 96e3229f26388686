package eu.controvoce.city.access;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Members make and revoke their own API tokens here. */
@Component
public class TokenDesk {

  private static final String START = "cv_";
  private static final int MOST = 20;
  private static final Duration COARSE = Duration.ofHours(1);

  private final ApiTokens tokens;
  private final MongoOperations mongo;
  private final Journal journal;
  private final Clock clock;

  TokenDesk(ApiTokens tokens, MongoOperations mongo, Journal journal, Clock clock) {
    this.tokens = tokens;
    this.mongo = mongo;
    this.journal = journal;
    this.clock = clock;
  }

  /** The actor's tokens in force, the newest first. */
  public List<ApiToken> list(Actor actor) {
    var now = clock.instant();
    return tokens.findByMember(actor.member()).stream()
        .filter(each -> each.isInForce(now))
        .sorted(Comparator.comparing(ApiToken::createdAt).reversed())
        .toList();
  }

  /**
   * Makes a token.
   *
   * @param name what it is for
   * @param validFor how long it counts; {@code null} until revoked
   * @return the token, {@code cv_…}; it can be read this once only
   * @throws InvalidInput without a name
   * @throws RuleBroken if the actor has too many already
   */
  public String create(Actor actor, String name, @Nullable Duration validFor) {
    var what = Texts.required("name", name, Texts.SHORT);
    if (list(actor).size() >= MOST) {
      throw new RuleBroken("token.too-many", MOST);
    }
    var token = START + Secrets.random();
    var now = clock.instant();
    var until = validFor == null ? null : now.plus(validFor);
    tokens.save(new ApiToken(Secrets.hash(token), actor.member(), what, now, null, until, null));
    record(actor, "journal.token.created", what);
    return token;
  }

  /**
   * Ends a token of the actor at once.
   *
   * @throws NotFound if it is none of theirs
   */
  public void revoke(Actor actor, ApiToken token) {
    var found =
        tokens
            .findById(token.hash())
            .filter(each -> actor.is(each.member()))
            .orElseThrow(() -> new NotFound("token.missing"));
    tokens.save(found.revokedAt(clock.instant()));
    record(actor, "journal.token.revoked", found.name());
  }

  /** Ends all tokens of a member, when their password was reset. */
  void revokeAll(MemberId member) {
    var now = clock.instant();
    tokens.findByMember(member).stream()
        .filter(each -> each.isInForce(now))
        .forEach(each -> tokens.save(each.revokedAt(now)));
  }

  /** The member a token stands for; notes at most once an hour that it was used. */
  Optional<MemberId> memberOf(String token) {
    var now = clock.instant();
    var found = tokens.findById(Secrets.hash(token)).filter(each -> each.isInForce(now));
    found.filter(each -> isStale(each, now)).ifPresent(each -> touch(each, now));
    return found.map(ApiToken::member);
  }

  static boolean looksRight(String token) {
    return token.startsWith(START) && token.length() < 100;
  }

  private static boolean isStale(ApiToken token, Instant now) {
    var last = token.lastUsedAt();
    return last == null || last.plus(COARSE).isBefore(now);
  }

  /** Changes the one field, so that a token revoked at this very moment stays revoked. */
  private void touch(ApiToken token, Instant now) {
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(token.hash())),
        Update.update("lastUsedAt", now),
        ApiToken.class);
  }

  private void record(Actor actor, String action, String name) {
    journal.record(actor, Journal.subject("member", actor.member()), actor.city(), action, name);
  }
}
