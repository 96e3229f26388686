package eu.controvoce.rumour.lucene;

import eu.controvoce.city.CityId;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.Meanings;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.Sightings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every wording of every rumour, and every sighting without one, as the index knows them. Made from
 * the store, kept in step by news and by a sweep that compares versions. Thread-safe.
 */
@Component
class KnownTexts {

  private static final Logger log = LoggerFactory.getLogger(KnownTexts.class);

  private final Rumours stored;
  private final Sightings heard;
  private final StoredVersions versions;
  private final Analyst analyst;
  private final Meanings meanings;
  private final AtomicLong numbers = new AtomicLong();

  private final WordingIndex rumourIndex = new WordingIndex();
  private final WordingIndex sightingIndex = new WordingIndex();
  private final Map<RumourId, KnownRumour> rumours = new ConcurrentHashMap<>();
  private final Map<Long, RumourId> rumourNumbers = new ConcurrentHashMap<>();
  private final Map<SightingId, Unlinked> sightings = new ConcurrentHashMap<>();
  private final Map<Long, SightingId> sightingNumbers = new ConcurrentHashMap<>();
  private final Neighbours neighbours;

  KnownTexts(
      Rumours stored,
      Sightings heard,
      StoredVersions versions,
      Analyst analyst,
      Meanings meanings,
      Likeness likeness) {
    this.stored = stored;
    this.heard = heard;
    this.versions = versions;
    this.analyst = analyst;
    this.meanings = meanings;
    neighbours = new Neighbours(likeness);
  }

  /** A sighting without rumour. */
  record Unlinked(long number, CityId city, @Nullable Long version, Said said) {}

  /** Rumours that may say the same, found from these places, in no order. */
  List<KnownRumour> likely(Said said, Collection<String> places, int most) {
    var found = new ArrayList<KnownRumour>();
    for (var number : rumourIndex.candidates(said, places, most)) {
      // What was removed a moment ago may still be a candidate.
      var id = rumourNumbers.get(number);
      var rumour = id == null ? null : rumours.get(id);
      if (rumour != null) {
        found.add(rumour);
      }
    }
    return found;
  }

  /** Sightings of a city without rumour that may say the same, in no order. */
  Map<SightingId, Said> likely(Said said, CityId city, int most) {
    var found = new HashMap<SightingId, Said>();
    var own = List.of(KnownRumour.city(city.value()));
    for (var number : sightingIndex.candidates(said, own, most)) {
      var id = sightingNumbers.get(number);
      var sighting = id == null ? null : sightings.get(id);
      if (id != null && sighting != null) {
        found.put(id, sighting.said());
      }
    }
    return found;
  }

  @Nullable KnownRumour rumour(RumourId id) {
    return rumours.get(id);
  }

  /** Which sightings of a city that belong to no rumour say the same. */
  Map<SightingId, Map<SightingId, Double>> alike(CityId city) {
    return neighbours.of(sightingsOf(city), (said, most) -> likely(said, city, most));
  }

  private Map<SightingId, Said> sightingsOf(CityId city) {
    var own = new HashMap<SightingId, Said>();
    sightings.forEach((id, each) -> {
      if (each.city().equals(city)) {
        own.put(id, each.said());
      }
    });
    return own;
  }

  /** Reads everything again. */
  synchronized void rebuild() {
    rumours.clear();
    sightings.clear();
    rumourNumbers.clear();
    sightingNumbers.clear();
    neighbours.clear();
    rumourIndex.clear();
    sightingIndex.clear();
    // What sightings brought was analysed when they were logged.
    var analysed = new HashMap<String, Said>();
    for (var sighting : heard.findAll()) {
      if (sighting.status() == SightingStatus.NEW) {
        put(sighting);
      } else if (sighting.rumour() != null) {
        analysed.put(
            sighting.exactWords(), Said.of(sighting.exactWords(), sighting.findings(), meanings));
      }
    }
    for (var rumour : stored.findAll()) {
      put(rumour, analysed);
    }
    log.info("Indexed {} rumours and {} open sightings", rumours.size(), sightings.size());
  }

  /** Reads a rumour again, as after news of it. */
  synchronized void refresh(RumourId id) {
    var now = stored.findById(id).orElse(null);
    if (now == null || now.mergedInto() != null) {
      var gone = rumours.remove(id);
      if (gone != null) {
        rumourNumbers.remove(gone.number());
      }
      rumourIndex.remove(id.value());
      return;
    }
    var before = rumours.get(id);
    put(now, before == null ? Map.of() : before.byText());
  }

  /** Reads a sighting again, as after news of it. */
  synchronized void refresh(SightingId id) {
    var now = heard.findById(id).orElse(null);
    if (now == null || now.status() != SightingStatus.NEW) {
      var gone = sightings.remove(id);
      if (gone != null) {
        sightingNumbers.remove(gone.number());
      }
      neighbours.remove(id);
      sightingIndex.remove(id.value());
      return;
    }
    put(now);
  }

  /** Reads what has another version in the store than here. */
  void catchUp() {
    var storedRumours = versions.rumours();
    var ofRumours = new HashSet<>(rumours.keySet());
    ofRumours.addAll(storedRumours.keySet());
    ofRumours.stream()
        .filter(id -> !Objects.equals(storedRumours.get(id), versionOf(id)))
        .forEach(this::refresh);
    var storedSightings = versions.openSightings();
    var ofSightings = new HashSet<>(sightings.keySet());
    ofSightings.addAll(storedSightings.keySet());
    ofSightings.stream()
        .filter(id -> !Objects.equals(storedSightings.get(id), versionOf(id)))
        .forEach(this::refresh);
  }

  @PreDestroy
  void close() throws IOException {
    rumourIndex.close();
    sightingIndex.close();
  }

  private @Nullable Long versionOf(RumourId id) {
    var here = rumours.get(id);
    return here == null ? null : here.rumour().version();
  }

  private @Nullable Long versionOf(SightingId id) {
    var here = sightings.get(id);
    return here == null ? null : here.version();
  }

  private void put(Rumour rumour, Map<String, Said> analysed) {
    if (rumour.mergedInto() != null) {
      return;
    }
    var before = rumours.get(rumour.id());
    var number = before == null ? numbers.incrementAndGet() : before.number();
    var own = new ArrayList<Said>();
    for (var text : KnownRumour.textsOf(rumour)) {
      var said = analysed.get(text);
      if (said == null) {
        said = Said.of(text, analyst.analyse(text, Locale.of(rumour.language())), meanings);
      }
      own.add(said);
    }
    var texts =
        own.stream().map(each -> each.coded(rumour.topics(), rumour.targetGroups())).toList();
    var known = new KnownRumour(number, rumour, List.copyOf(own), texts);
    rumours.put(rumour.id(), known);
    rumourNumbers.put(number, rumour.id());
    rumourIndex.put(rumour.id().value(), number, known.places(), texts);
  }

  private void put(Sighting sighting) {
    var before = sightings.get(sighting.id());
    var number = before == null ? numbers.incrementAndGet() : before.number();
    var said =
        Said.of(sighting.exactWords(), sighting.findings(), meanings)
            .coded(sighting.topics(), List.of());
    sightings.put(sighting.id(), new Unlinked(number, sighting.city(), sighting.version(), said));
    sightingNumbers.put(number, sighting.id());
    neighbours.remove(sighting.id());
    sightingIndex.put(
        sighting.id().value(),
        number,
        Set.of(KnownRumour.city(sighting.city().value())),
        List.of(said));
  }
}
