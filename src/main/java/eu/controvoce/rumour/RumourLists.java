package eu.controvoce.rumour;

import eu.controvoce.base.Paged;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourFilter.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists rumours as far as the actor may see them. */
@Component
class RumourLists {

  private final RumourDesk desk;
  private final SightingQueries sightings;
  private final Today today;

  RumourLists(RumourDesk desk, SightingQueries sightings, Today today) {
    this.desk = desk;
    this.sightings = sightings;
    this.today = today;
  }

  Paged<Rumour> list(Actor actor, RumourFilter filter, int page, int size) {
    Paged.check(page, size);
    var city = actor.city();
    var now = city == null ? null : today.in(city);
    var found =
        desk.all(actor, filter.scope()).stream()
            .filter(each -> passesStatus(each, city, filter))
            .filter(each -> filter.topic() == null || each.topics().contains(filter.topic()))
            .filter(text(filter.text()))
            .filter(each -> !filter.overdue() || isOverdue(each, city, now))
            .filter(each -> !filter.mine() || isMine(each, actor))
            .sorted(latestHeardFirst(city))
            .toList();
    return Paged.of(found, page, size).map(each -> each.asSeenFrom(city));
  }

  Waiting waiting(Actor actor) {
    if (actor.city() == null) {
      return new Waiting(0, 0, 0, 0);
    }
    var city = actor.ownCity();
    var now = today.in(city);
    var all = desk.all(actor, Scope.OWN);
    var fresh =
        actor.may(Permission.LISTEN)
            ? sightings.list(city, SightingFilter.in(SightingStatus.NEW), 0, 1).total()
            : 0;
    return new Waiting(
        fresh,
        count(all.stream(), each -> is(each, city, RumourStatus.REPORTED)),
        count(all.stream(), each -> isOverdue(each, city, now)),
        count(all.stream(), each -> isMine(each, actor)));
  }

  private static int count(Stream<Rumour> all, Predicate<Rumour> which) {
    return (int) all.filter(which).count();
  }

  private static boolean passesStatus(Rumour rumour, @Nullable CityId city, RumourFilter filter) {
    if (filter.statuses().isEmpty()) {
      return rumour.mergedInto() == null;
    }
    return city != null
        && rumour.in(city).map(each -> filter.statuses().contains(each.status())).orElse(false);
  }

  private static boolean is(Rumour rumour, CityId city, RumourStatus status) {
    return rumour.in(city).map(each -> each.status() == status).orElse(false);
  }

  private static boolean isOverdue(
      Rumour rumour, @Nullable CityId city, @Nullable LocalDate today) {
    return city != null
        && today != null
        && rumour.in(city).map(each -> each.isOverdue(today)).orElse(false);
  }

  /** Mine to verify, as long as there is something left to do about it. */
  private static boolean isMine(Rumour rumour, Actor actor) {
    return actor.city() != null
        && rumour
            .in(actor.city())
            .filter(Handling::awaitsAnswer)
            .map(each -> actor.member().equals(each.assignee()))
            .orElse(false);
  }

  private static Predicate<Rumour> text(@Nullable String typed) {
    var words =
        Texts.optional("text", typed, Texts.SHORT)
            .map(each -> each.toLowerCase(Locale.ROOT))
            .orElse(null);
    if (words == null) {
      return each -> true;
    }
    return each ->
        Stream.concat(
                Stream.of(each.title(), each.claim(), each.code()),
                each.wordings().stream().map(Wording::text))
            .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(words));
  }

  private static Comparator<Rumour> latestHeardFirst(@Nullable CityId city) {
    Comparator<Rumour> byDate =
        Comparator.comparing(
            each -> lastHeard(each, city), Comparator.nullsFirst(Comparator.naturalOrder()));
    return byDate.reversed().thenComparing(Rumour::code, Comparator.reverseOrder());
  }

  private static @Nullable LocalDate lastHeard(Rumour rumour, @Nullable CityId city) {
    return rumour.handlings().stream()
        .filter(each -> city == null || each.city().equals(city) || rumour.in(city).isEmpty())
        .map(Handling::lastHeard)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
