package eu.controvoce.pack;

import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.language.CodingFrame;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the parts of one pack know of each other while they are being read. */
final class Reading {

  private final Problems problems;
  private final CodingFrame frame;
  private final Clock clock;
  private final Making making;
  private final String pack;
  private final boolean demo;
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<CityId, City> cities = new HashMap<>();

  Reading(
      Problems problems, CodingFrame frame, Clock clock, Making making, String pack, boolean demo) {
    this.problems = problems;
    this.frame = frame;
    this.clock = clock;
    this.making = making;
    this.pack = pack;
    this.demo = demo;
  }

  Problems problems() {
    return problems;
  }

  Making making() {
    return making;
  }

  boolean demo() {
    return demo;
  }

  /** Days in a city; in UTC if the pack does not have it. */
  Days days(City city) {
    return Days.of(clock, city.zone());
  }

  Days days() {
    return Days.of(clock, ZoneOffset.UTC);
  }

  /** The stored id of an item of this pack. */
  String id(String key) {
    return pack + "-" + key;
  }

  void add(City city) {
    cities.put(city.id(), city);
  }

  /** The city an entry belongs to, if the pack has it. */
  Optional<City> city(Entry entry, String key) {
    var named = entry.text(key);
    var found = cities.values().stream().filter(each -> each.id().value().equals(named)).findAny();
    if (found.isEmpty() && !named.isEmpty()) {
      entry.problem(key, "no city “%s” in this pack".formatted(named));
    }
    return found;
  }

  /** Takes an entry's own key, which must be new among its kind. */
  String own(Entry entry, String kind) {
    var key = entry.text("key");
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      entry.problem(
          "key", "expected lower-case letters, digits and dashes, found “%s”".formatted(key));
      return "unknown";
    }
    if (!keys.computeIfAbsent(kind, _ -> new HashSet<>()).add(key)) {
      entry.problem("key", "there are two %ss “%s”".formatted(kind, key));
    }
    return key;
  }

  /** A key that other entries may name before it is read. */
  void announce(String kind, String key) {
    keys.computeIfAbsent(kind, _ -> new HashSet<>()).add(key);
  }

  /** Another item's id, named by its key. */
  <I> Optional<I> reference(Entry entry, String key, String kind, Function<String, I> id) {
    return entry.maybeText(key).flatMap(named -> known(entry, key, kind, named, id));
  }

  /** Other items' ids, named by their keys. */
  <I> List<I> references(Entry entry, String key, String kind, Function<String, I> id) {
    var found = new ArrayList<I>();
    for (var named : entry.texts(key)) {
      known(entry, key, kind, named, id).ifPresent(found::add);
    }
    return found;
  }

  /** Codes of topics, each in the coding frame. */
  List<String> topics(Entry entry, String key) {
    var codes = entry.texts(key);
    for (var code : codes) {
      if (frame.topic(code).isEmpty()) {
        entry.problem(key, "no topic “%s” in coding frame %s".formatted(code, frame.version()));
      }
    }
    return codes;
  }

  /** Codes of target groups, each in the coding frame. */
  List<String> targetGroups(Entry entry, String key) {
    var codes = entry.texts(key);
    for (var code : codes) {
      if (frame.targetGroups().stream().noneMatch(each -> each.code().equals(code))) {
        entry.problem(key, "no group “%s” in coding frame %s".formatted(code, frame.version()));
      }
    }
    return codes;
  }

  private <I> Optional<I> known(
      Entry entry, String key, String kind, String named, Function<String, I> id) {
    if (!keys.getOrDefault(kind, Set.of()).contains(named)) {
      entry.problem(key, "no %s “%s” in this pack".formatted(kind, named));
      return Optional.empty();
    }
    return Optional.of(id.apply(id(named)));
  }
}
