package eu.controvoce.campaign.event;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.event.EventRow.Good;
import eu.controvoce.campaign.event.EventRow.State;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes events over from a calendar file: read, look, take, undo. The same file taken in twice
 * changes nothing; a newer one changes what is different. Thread-safe.
 */
@Component
public class EventImport {

  /** Most bytes of one file. */
  public static final int MOST_BYTES = 1024 * 1024;

  /** Most events of one file, dates of series included. */
  public static final int MOST = IcsReader.MOST;

  /** What is over for longer is left out. */
  private static final Duration PAST = Duration.ofDays(30);

  /** What is farther away is left out. */
  private static final Duration AHEAD = Duration.ofDays(400);

  private final PlannedEventStore events;
  private final CampaignDesk campaigns;
  private final Cities cities;
  private final Journal journal;
  private final Clock clock;

  EventImport(
      PlannedEventStore events,
      CampaignDesk campaigns,
      Cities cities,
      Journal journal,
      Clock clock) {
    this.events = events;
    this.campaigns = campaigns;
    this.cities = cities;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * How it ended.
   *
   * @param batch names the import, to undo it
   */
  public record Done(String batch, int added, int changed, int known, int refused) {}

  /** An import that can be undone. */
  public record Batch(String id, String source, Instant at, int events) {}

  /**
   * What a file would become; nothing is kept.
   *
   * @throws InvalidInput for field {@code file}, saying what is wrong with it and where
   */
  public List<EventRow> read(Actor actor, byte[] bytes) {
    actor.require(Permission.PLAN);
    var city = city(actor.ownCity());
    if (bytes.length > MOST_BYTES) {
      throw new InvalidInput("file", "import.too-big", MOST_BYTES / 1024 / 1024);
    }
    var now = clock.instant();
    var rows = new IcsReader(city.zone(), now.minus(PAST), now.plus(AHEAD)).read(bytes);
    var known = known(city.id());
    return rows.stream()
        .map(each -> each instanceof Good good ? good.as(state(good, city.id(), known)) : each)
        .toList();
  }

  /**
   * Takes a file in.
   *
   * @param campaign the one new events belong to; {@code null} for none
   * @throws NotFound if the campaign is none of the actor's city
   */
  public Done take(Actor actor, String name, byte[] bytes, @Nullable CampaignId campaign) {
    var rows = read(actor, bytes);
    var city = actor.ownCity();
    var belongs = campaign == null ? null : campaigns.find(actor, campaign).id();
    var source = source(name);
    var batch = Id.random();
    var known = known(city);
    var saved = new ArrayList<PlannedEvent>();
    for (var row : rows) {
      if (row instanceof Good good && good.state() != State.KNOWN) {
        var fresh = event(actor, good, city, belongs, source, batch);
        var before = known.get(fresh.id());
        saved.add(before == null ? fresh : before.saying(fresh));
      }
    }
    events.saveAll(saved);
    var done =
        new Done(
            batch,
            count(rows, State.NEW),
            count(rows, State.CHANGED),
            count(rows, State.KNOWN),
            (int) rows.stream().filter(EventRow.Bad.class::isInstance).count());
    journal.record(
        actor, Journal.subject("city", city), city, "journal.event.imported", source, done.added());
    return done;
  }

  /** The imports of the actor's city whose events are still there, the newest first. */
  public List<Batch> imports(Actor actor) {
    var byBatch = new HashMap<String, List<PlannedEvent>>();
    actor
        .cityIfAny()
        .ifPresent(city ->
            events
                .findByCity(city)
                .forEach(each ->
                    byBatch.computeIfAbsent(each.batch(), _ -> new ArrayList<>()).add(each)));
    return byBatch.entrySet().stream()
        .map(each ->
            new Batch(
                each.getKey(),
                each.getValue().getFirst().source(),
                each.getValue().getFirst().importedAt(),
                each.getValue().size()))
        .sorted(Comparator.comparing(Batch::at).reversed().thenComparing(Batch::id))
        .toList();
  }

  /**
   * Takes away what came with an import; how many that were.
   *
   * @throws NotFound if nothing of it is there, or it is none of the actor's city
   */
  public int undo(Actor actor, String batch) {
    actor.require(Permission.PLAN);
    var city = actor.ownCity();
    var came = events.findByCity(city).stream().filter(each -> each.batch().equals(batch)).toList();
    if (came.isEmpty()) {
      throw new NotFound("event.import.gone");
    }
    events.deleteAll(came);
    journal.record(
        actor,
        Journal.subject("city", city),
        city,
        "journal.event.undone",
        came.getFirst().source(),
        came.size());
    return came.size();
  }

  private PlannedEvent event(
      Actor actor,
      Good row,
      CityId city,
      @Nullable CampaignId campaign,
      String source,
      String batch) {
    return new PlannedEvent(
        id(city, row.key()),
        null,
        city,
        campaign,
        row.title(),
        row.from(),
        row.to(),
        row.wholeDay(),
        row.place(),
        row.key(),
        source,
        batch,
        actor.member(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private static State state(Good row, CityId city, Map<PlannedEventId, PlannedEvent> known) {
    var before = known.get(id(city, row.key()));
    if (before == null) {
      return State.NEW;
    }
    return before.isLike(row) ? State.KNOWN : State.CHANGED;
  }

  private Map<PlannedEventId, PlannedEvent> known(CityId city) {
    return events.findByCity(city).stream()
        .collect(Collectors.toMap(PlannedEvent::id, Function.identity()));
  }

  private static int count(List<EventRow> rows, State state) {
    return (int)
        rows.stream().filter(each -> each instanceof Good good && good.state() == state).count();
  }

  /** A file's name as people know it, without folders. */
  private static String source(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = Texts.clean(last).replaceAll("\\s+", " ").strip();
    return clean.length() <= Texts.SHORT ? clean : clean.substring(0, Texts.SHORT);
  }

  private static PlannedEventId id(CityId city, String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest((city.value() + "|" + key).getBytes(StandardCharsets.UTF_8));
      return new PlannedEventId("event-" + HexFormat.of().formatHex(bytes, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }
}
