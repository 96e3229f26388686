package eu.controvoce.site;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.web.ClientNetwork;
import eu.controvoce.base.web.DailyBuckets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * How often answers and feeds are opened, measured without cookie or script. Within a day a reader
 * counts once for each page: told apart by a hash of network and browser whose random salt lives in
 * memory only and is thrown away at midnight (UTC). Only the count of the day is kept. Copies from
 * caches are not seen, so it is the least there were. Thread-safe.
 */
@Component
public class Views {

  private static final int MOST_READERS = 50_000;

  /** In place of a message, for a whole feed. */
  private static final String WHOLE = "feed";

  private final MongoOperations mongo;
  private final Clock clock;
  private final DailyBuckets readers;
  private Map<View.Key, Long> waiting = new HashMap<>();

  Views(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
    readers = new DailyBuckets(clock, MOST_READERS);
  }

  /**
   * What was measured of an answer in a city.
   *
   * @param page openings of its page, ever
   * @param pageWeek those of the last seven days
   * @param feedWeek openings of the city's feeds in the last seven days
   */
  public record Measured(long page, long pageWeek, long feedWeek) {}

  /** Somebody opened an answer's page. */
  public void page(PublicSheet sheet, String address, String agent) {
    count(sheet.city(), sheet.id().value(), address, agent);
  }

  /** Somebody, mostly a program for them, opened a feed of a city. */
  public void feed(CityId city, String address, String agent) {
    count(city, WHOLE, address, agent);
  }

  /** What was measured of an answer in the actor's city; empty for who does not write answers. */
  public Optional<Measured> of(Actor actor, CounterMessage message) {
    var city = actor.city();
    if (city == null || !actor.may(Permission.ANSWER)) {
      return Optional.empty();
    }
    keep();
    var since = today().minusDays(6);
    var all = find(city, message.id().value());
    return Optional.of(
        new Measured(sum(all), sum(after(all, since)), sum(after(find(city, WHOLE), since))));
  }

  /** An answer whose page was opened in a city. */
  record Seen(CityId city, MessageId message) {}

  /** The answers opened since a day, of what is written down. */
  Set<Seen> messagesSeenSince(LocalDate day) {
    return mongo.find(Query.query(Criteria.where("day").gte(day)), View.class).stream()
        .filter(each -> !each.what().equals(WHOLE))
        .map(each -> new Seen(each.city(), new MessageId(each.what())))
        .collect(Collectors.toSet());
  }

  /** Openings of an answer's page in a city since a day, of what is written down. */
  long since(CityId city, MessageId message, LocalDate day) {
    return sum(after(find(city, message.value()), day));
  }

  /** Writes down what was counted since the last time; also when the process stops. */
  @PreDestroy
  public void keep() {
    Map<View.Key, Long> counted;
    synchronized (this) {
      counted = waiting;
      waiting = new HashMap<>();
    }
    counted.forEach((key, many) ->
        mongo.upsert(
            Query.query(Criteria.where("_id").is(key.id())),
            new Update()
                .set("city", key.city())
                .set("what", key.what())
                .set("day", key.day())
                .inc("count", many),
            View.class));
  }

  private void count(CityId city, String what, String address, String agent) {
    var reader = ClientNetwork.of(address) + " " + agent;
    if (readers.take("%s %s %s".formatted(city, what, reader), 1, Duration.ofDays(1))) {
      var key = new View.Key(city, what, today());
      synchronized (this) {
        waiting.merge(key, 1L, Long::sum);
      }
    }
  }

  private List<View> find(CityId city, String what) {
    return mongo.find(
        Query.query(Criteria.where("city").is(city).and("what").is(what)), View.class);
  }

  private static List<View> after(List<View> all, LocalDate since) {
    return all.stream().filter(each -> !each.day().isBefore(since)).toList();
  }

  private static long sum(List<View> all) {
    return all.stream().mapToLong(View::count).sum();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
