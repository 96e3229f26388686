package eu.controvoce.pack;

import eu.controvoce.language.CodingFrame;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads a pack into what will be stored, or says everything that is wrong with it. Thread-safe. */
@Component
class PackReader {

  private static final List<String> FILES =
      List.of(
          "pack.yaml",
          "cities.yaml",
          "outlets.yaml",
          "facts.yaml",
          "rumours.yaml",
          "sightings.yaml",
          "strategies.yaml",
          "campaigns.yaml",
          "playbooks.yaml",
          "publications.yaml");

  private final CodingFrame frame;
  private final Clock clock;

  PackReader(CodingFrame frame, Clock clock) {
    this.frame = frame;
    this.clock = clock;
  }

  /**
   * Reads a pack as of now.
   *
   * @throws PackInvalid naming every problem with file, line and key
   */
  PackContent read(PackFiles files, Making making) {
    var problems = new Problems();
    var header = header(files, problems);
    problems.none(files.place());
    var reading = new Reading(problems, frame, clock, making, header.id(), header.demo());
    var parts = new Parts(files, problems);

    var places = new PlaceReader(reading);
    parts.open("cities.yaml").ifPresent(each -> each.maybeText("network"));
    var cities = parts.all("cities", places::city);
    var outlets = parts.all("outlets", places::outlet);
    var facts = parts.all("facts", new FactReader(reading)::read);
    var rumours = parts.all("rumours", new RumourReader(reading)::read);
    var sightings = parts.all("sightings", new SightingReader(reading, rumours)::read);
    var messages = new MessageReader(reading).read(messages(files));
    var strategies = parts.all("strategies", new StrategyReader(reading)::read);
    var campaigns = parts.all("campaigns", new CampaignReader(reading, messages)::read);
    var playbooks = parts.all("playbooks", new PlaybookReader(reading, messages)::read);
    var publications =
        parts.all(
            "publications",
            new PublicationReader(reading, cities, outlets, messages, campaigns)::read);
    parts.close();
    problems.none(files.place());
    return new PackContent(
        header.id(),
        header.version(),
        header.licence(),
        cities,
        outlets,
        facts,
        rumours.stream().map(each -> RumourReader.counted(each, sightings)).toList(),
        sightings,
        messages,
        strategies,
        campaigns,
        playbooks,
        publications,
        places.lists());
  }

  private record Header(String id, String version, String licence, boolean demo) {}

  private static Header header(PackFiles files, Problems problems) {
    for (var name : files.texts().keySet()) {
      if (!FILES.contains(name) && !name.startsWith("messages/")) {
        problems.add(name, 1, "file", "is no part of a pack");
      }
    }
    var text = files.texts().getOrDefault("pack.yaml", "");
    return Yaml.read("pack.yaml", 0, text, problems)
        .flatMap(entry -> entry.make(() -> headerOf(entry)))
        .orElse(new Header("", "", "", false));
  }

  private static Header headerOf(Entry entry) {
    var id = entry.text("id");
    if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
      entry.problem("id", "expected a short lower-case name, found “%s”".formatted(id));
    }
    entry.text("name");
    entry.texts("languages");
    for (var source : entry.list("sources")) {
      source.text("name");
      source.maybeText("note");
      source.maybeText("link");
    }
    return new Header(id, entry.text("version"), entry.text("licence"), entry.flag("demo"));
  }

  private static Map<String, String> messages(PackFiles files) {
    var found = new TreeMap<String, String>();
    files
        .texts()
        .forEach((name, text) -> {
          if (name.startsWith("messages/")) {
            found.put(name, text);
          }
        });
    return found;
  }

  /** The part files, each opened once. */
  private static final class Parts {

    private final PackFiles files;
    private final Problems problems;
    private final Map<String, Entry> open = new TreeMap<>();

    Parts(PackFiles files, Problems problems) {
      this.files = files;
      this.problems = problems;
    }

    Optional<Entry> open(String name) {
      var text = files.texts().get(name);
      if (text == null) {
        return Optional.empty();
      }
      var known = open.get(name);
      if (known != null) {
        return Optional.of(known);
      }
      var read = Yaml.read(name, 0, text, problems);
      read.ifPresent(each -> open.put(name, each));
      return read;
    }

    <T> List<T> all(String part, Function<Entry, Optional<T>> reader) {
      var found = new ArrayList<T>();
      open(part + ".yaml")
          .ifPresent(
              file -> file.list(part).forEach(each -> reader.apply(each).ifPresent(found::add)));
      return found;
    }

    void close() {
      open.values().forEach(Entry::close);
    }
  }
}
