package eu.controvoce.insight;

import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.Publications;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.site.ReportDesk;
import eu.controvoce.site.ReportDesk.LoopClosed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts dashboards together from what the actor may see. Reads afresh each time; thread-safe. */
@Component
public class Dashboards {

  private static final int HOW_MANY = 12;

  private final Cities cities;
  private final Sightings sightings;
  private final Rumours rumours;
  private final CounterMessages messages;
  private final Publications publications;
  private final ReportDesk reports;
  private final Clock clock;

  Dashboards(
      Cities cities,
      Sightings sightings,
      Rumours rumours,
      CounterMessages messages,
      Publications publications,
      ReportDesk reports,
      Clock clock) {
    this.cities = cities;
    this.sightings = sightings;
    this.rumours = rumours;
    this.messages = messages;
    this.publications = publications;
    this.reports = reports;
    this.clock = clock;
  }

  /** The cities whose figures the actor may see, by name. */
  public List<City> choices(Actor actor) {
    return cities.findAll().stream()
        .filter(each -> mayEvaluate(actor, each.id()))
        .sorted(Comparator.comparing(City::name))
        .toList();
  }

  /**
   * The dashboard of a city, or of all the actor may see.
   *
   * @throws eu.controvoce.base.Forbidden if the role sees no figures
   * @throws NotFound if it is not a city whose figures the actor may see
   */
  public Dashboard of(Actor actor, Optional<CityId> wanted, Period period) {
    if (!actor.may(Permission.EVALUATE_NETWORK)) {
      actor.require(Permission.EVALUATE);
    }
    var chosen =
        choices(actor).stream()
            .filter(each -> wanted.isEmpty() || each.id().equals(wanted.get()))
            .toList();
    if (wanted.isPresent() && chosen.isEmpty()) {
      throw new NotFound("access.not-found");
    }
    return of(chosen, period);
  }

  private static boolean mayEvaluate(Actor actor, CityId city) {
    return actor.may(Permission.EVALUATE_NETWORK) || actor.may(Permission.EVALUATE, city);
  }

  private Dashboard of(List<City> chosen, Period period) {
    var heard = chosen.stream().flatMap(each -> sightings.findByCity(each.id()).stream()).toList();
    var planned =
        chosen.stream().flatMap(each -> publications.findByCity(each.id()).stream()).toList();
    var cases = chosen.stream().flatMap(each -> cases(each, planned).stream()).toList();
    var before = period.previous();
    return new Dashboard(
        chosen,
        period,
        Indicators.of(heard, cases, period),
        Indicators.of(heard, cases, before),
        loop(chosen, period),
        Trends.of(heard, cases, period),
        shares(heard, period, Sighting::effectiveTopics),
        shares(heard, period, each -> List.of(Objects.requireNonNullElse(each.heard().area(), ""))),
        overdue(chosen, cases),
        planned.stream()
            .filter(Publication::isUpcoming)
            .filter(each -> each.status() != PublicationStatus.PAUSED)
            .sorted(Comparator.comparing(Publication::at))
            .limit(HOW_MANY)
            .toList(),
        planned.stream()
            .filter(each ->
                each.status() == PublicationStatus.FAILED
                    || each.status() == PublicationStatus.PAUSED)
            .sorted(Comparator.comparing(Publication::at).reversed())
            .limit(HOW_MANY)
            .toList());
  }

  private Ratio loop(List<City> chosen, Period period) {
    var closed =
        chosen.stream().map(each -> reports.loop(each.id(), period.from(), period.to())).toList();
    return new Ratio(
        closed.stream().mapToLong(LoopClosed::told).sum(),
        closed.stream().mapToLong(LoopClosed::asked).sum());
  }

  private List<Case> cases(City city, List<Publication> planned) {
    var published = firstPublished(city.id(), planned);
    return rumours.findHandledIn(city.id()).stream()
        .flatMap(each ->
            each
                .in(city.id())
                .map(here -> new Case(each, here, city.zone(), published.get(each.id())))
                .stream())
        .toList();
  }

  private Map<RumourId, Instant> firstPublished(CityId city, List<Publication> planned) {
    var answers = new HashMap<eu.controvoce.answer.MessageId, List<RumourId>>();
    var out = planned.stream().filter(each -> each.city().equals(city) && isOut(each)).toList();
    messages
        .findAllById(out.stream().map(Publication::message).distinct().toList())
        .forEach(each -> answers.put(each.id(), each.rumours()));
    var first = new HashMap<RumourId, Instant>();
    for (var publication : out) {
      var at = Objects.requireNonNullElse(publication.publishedAt(), publication.at());
      for (var rumour : answers.getOrDefault(publication.message(), List.of())) {
        first.merge(rumour, at, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return first;
  }

  private static boolean isOut(Publication publication) {
    return publication.isVisible() || publication.status() == PublicationStatus.DONE;
  }

  private static List<Share> shares(
      List<Sighting> heard, Period period, Function<Sighting, List<String>> keys) {
    var now = counted(heard, period, keys);
    var before = counted(heard, period.previous(), keys);
    return Stream.concat(now.keySet().stream(), before.keySet().stream())
        .distinct()
        .map(each -> new Share(each, now.getOrDefault(each, 0L), before.getOrDefault(each, 0L)))
        .sorted(Comparator.comparingLong(Share::now).reversed().thenComparing(Share::key))
        .toList();
  }

  private static Map<String, Long> counted(
      List<Sighting> heard, Period period, Function<Sighting, List<String>> keys) {
    var counts = new HashMap<String, Long>();
    heard.stream()
        .filter(each -> period.contains(each.heard().on()))
        .forEach(each -> keys.apply(each).forEach(key -> counts.merge(key, 1L, Long::sum)));
    return counts;
  }

  private List<Dashboard.Overdue> overdue(List<City> chosen, List<Case> cases) {
    var late = new ArrayList<Dashboard.Overdue>();
    for (var each : cases) {
      var due = each.handling().dueOn();
      var today = LocalDate.ofInstant(clock.instant(), each.zone());
      if (due != null && each.handling().isOverdue(today) && each.published() == null) {
        chosen.stream()
            .filter(city -> city.id().equals(each.handling().city()))
            .findFirst()
            .ifPresent(city ->
                late.add(
                    new Dashboard.Overdue(
                        each.rumour(), city, ChronoUnit.DAYS.between(due, today))));
      }
    }
    late.sort(Comparator.comparingLong(Dashboard.Overdue::days).reversed());
    return late;
  }
}
