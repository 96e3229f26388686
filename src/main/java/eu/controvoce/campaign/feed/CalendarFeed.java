package eu.controvoce.campaign.feed;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.Cities;
import eu.controvoce.city.DemoMembers;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * What a calendar program gets for its secret address: what the member who made it may see at this
 * moment, or nothing once they are disabled, work elsewhere or revoked it. Thread-safe.
 */
@Component
public class CalendarFeed {

  private static final Duration COARSE = Duration.ofHours(1);

  private final CalendarLinks links;
  private final CalendarTokens tokens;
  private final PlanEntries entries;
  private final Members members;
  private final DemoMembers demo;
  private final Cities cities;
  private final MongoOperations mongo;
  private final Clock clock;

  CalendarFeed(
      CalendarLinks links,
      CalendarTokens tokens,
      PlanEntries entries,
      Members members,
      DemoMembers demo,
      Cities cities,
      MongoOperations mongo,
      Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.entries = entries;
    this.members = members;
    this.demo = demo;
    this.cities = cities;
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * A calendar as it is now.
   *
   * @param fingerprint changes exactly when what it says changes
   * @param changedAt when that was first seen, to the second
   */
  public record Read(String text, String fingerprint, Instant changedAt) {}

  /** The calendar of a token; empty if there is none in force. */
  public Optional<Read> read(String token) {
    return tokens
        .id(token)
        .flatMap(links::findById)
        .filter(each -> tokens.proves(token, each) && each.isInForce())
        .flatMap(link -> owner(link).map(each -> read(link, each)));
  }

  /** Who made it, as long as they may still see what it shows. */
  private Optional<Member> owner(CalendarLink link) {
    return members
        .findById(link.member())
        .filter(each -> each.enabled() && !demo.barred(each.id()))
        .filter(each -> link.city().equals(each.city()))
        .filter(each -> Permission.LISTEN.isGrantedTo(each.role()));
  }

  private Read read(CalendarLink link, Member member) {
    var actor = member.asActor();
    var city = cities.findById(link.city()).orElseThrow();
    var locale =
        Languages.named(member.language())
            .or(() -> Languages.named(city.language()))
            .orElse(Locale.ITALIAN);
    var name = entries.name(actor, link, city, locale);
    var found = entries.of(actor, link, city, locale);
    var fingerprint = fingerprint(name, found);
    var now = clock.instant();
    var before = link.changedAt();
    var changedAt =
        before != null && fingerprint.equals(link.fingerprint())
            ? before
            : now.truncatedTo(ChronoUnit.SECONDS);
    note(link, fingerprint, changedAt, now);
    return new Read(CalendarText.of(name, found, changedAt, city.zone()), fingerprint, changedAt);
  }

  /** Changes these fields only, so that a link revoked at this very moment stays revoked. */
  private void note(CalendarLink link, String fingerprint, Instant changedAt, Instant now) {
    var last = link.lastUsedAt();
    var isStale = last == null || last.plus(COARSE).isBefore(now);
    if (isStale || !Objects.equals(fingerprint, link.fingerprint())) {
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(link.id().value())),
          Update.update("lastUsedAt", now)
              .set("fingerprint", fingerprint)
              .set("changedAt", changedAt),
          CalendarLink.class);
    }
  }

  private static String fingerprint(String name, List<Entry> entries) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      entries.forEach(each -> digest.update(each.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
