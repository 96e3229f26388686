package eu.controvoce.pack;

import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cities and their ways out. */
final class PlaceReader {

  private static final int TOO_LATE_HOURS = 24;

  private final Reading reading;
  private final List<PackContent.MailingDraft> lists = new ArrayList<>();

  PlaceReader(Reading reading) {
    this.reading = reading;
  }

  Optional<City> city(Entry entry) {
    var made = entry.make(() -> cityOf(entry));
    made.ifPresent(reading::add);
    return made;
  }

  Optional<Outlet> outlet(Entry entry) {
    return entry.make(() -> {
      var outlet = outletOf(entry);
      list(entry, outlet).ifPresent(lists::add);
      return outlet;
    });
  }

  /** The mailing lists of the outlets read so far. */
  List<PackContent.MailingDraft> lists() {
    return lists;
  }

  private static Optional<PackContent.MailingDraft> list(Entry entry, Outlet outlet) {
    return entry
        .child("list")
        .flatMap(each ->
            each.make(
                () -> new PackContent.MailingDraft(outlet, each.text("name"), addresses(each))));
  }

  private static List<String> addresses(Entry list) {
    var found = list.texts("addresses");
    found.stream()
        .filter(each -> !each.endsWith("@example.org"))
        .forEach(each ->
            list.problem("addresses", "expected addresses at example.org only, found another"));
    return found;
  }

  private City cityOf(Entry entry) {
    return new City(
        new CityId(entry.text("id")),
        null,
        entry.text("name"),
        entry.text("prefix"),
        ZoneId.of(entry.text("zone")),
        entry.text("language"),
        entry.texts("areas"),
        entry.flag("sharesRumours"),
        entry.flag("sharesMessages"),
        null,
        null,
        reading.demo());
  }

  private Outlet outletOf(Entry entry) {
    var key = reading.own(entry, "outlet");
    return new Outlet(
        new OutletId(reading.id(key)),
        null,
        reading.city(entry, "city").map(City::id).orElse(new CityId("unknown")),
        entry.oneOf("type", ChannelType.class),
        entry.text("name"),
        settings(entry, key),
        entry.flag("paused"),
        Duration.ofHours(entry.maybeNumber("tooLateHours").orElse(TOO_LATE_HOURS)),
        reading.demo());
  }

  private Map<String, String> settings(Entry entry, String key) {
    var found = new HashMap<String, String>();
    if (entry.has("list")) {
      found.put("list", reading.id(key));
    }
    entry
        .child("settings")
        .ifPresent(each -> each.keys().forEach(name -> found.put(name, each.text(name))));
    return found;
  }
}
