package eu.controvoce.learning;

import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.MemberId;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Sightings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the lessons in step with the sightings and rumours they come from, which are the truth: a
 * lesson that was missed is written by the next sweep, one whose origin is gone, set aside or
 * belongs to a city that does not teach is removed. Safe to run at any time and on any node.
 */
@Component
class LessonBook {

  private final Lessons lessons;
  private final Sightings sightings;
  private final Rumours rumours;
  private final RumourLessons ofRumours;
  private final Cities cities;
  private final Journal journal;
  private final Set<String> languages;
  private final Set<String> topics;

  LessonBook(
      Lessons lessons,
      Sightings sightings,
      Rumours rumours,
      RumourLessons ofRumours,
      Cities cities,
      Journal journal,
      Frame frame) {
    this.lessons = lessons;
    this.sightings = sightings;
    this.rumours = rumours;
    this.ofRumours = ofRumours;
    this.cities = cities;
    this.journal = journal;
    languages = frame.languages().stream().map(each -> each.code()).collect(Collectors.toSet());
    topics =
        frame.coding().topics().stream().map(CodingFrame.Topic::code).collect(Collectors.toSet());
  }

  /** Somebody confirmed a sighting's topics. */
  void coded(SightingId id, MemberId by, Instant at) {
    sightings
        .findById(id)
        .filter(each -> teaches(each.city()))
        .flatMap(each -> SightingLesson.of(each, by, at))
        .filter(this::fits)
        .ifPresentOrElse(lessons::save, () -> forget(id.value()));
  }

  /** Something about a sighting changed; its lesson follows. */
  void changed(SightingId id) {
    var known = lessons.findByOrigin(id.value());
    if (!known.isEmpty()) {
      coded(id, known.getFirst().taughtBy(), known.getFirst().taughtAt());
      return;
    }
    sightings
        .findById(id)
        .filter(SightingLesson::teaches)
        .filter(each -> teaches(each.city()))
        .flatMap(this::fromJournal)
        .filter(this::fits)
        .ifPresent(lessons::save);
  }

  /** Something about a rumour changed; its lessons follow. */
  void changed(RumourId id) {
    var known = byId(lessons.findByOrigin(id.value()));
    var now = rumours.findById(id).map(this::lessonsOf).orElse(List.of());
    write(now, known);
    var kept = now.stream().map(Lesson::id).collect(Collectors.toSet());
    known.keySet().stream().filter(each -> !kept.contains(each)).forEach(lessons::deleteById);
  }

  /** A city may have begun or ceased to teach; what it had taught goes at once. */
  void changed(CityId id) {
    if (!teaches(id)) {
      lessons.deleteByCity(id);
    }
  }

  /**
   * Writes what is missing and removes what must not be there.
   *
   * @return how many lessons were written or removed
   */
  int sweep() {
    var known = byId(lessons.findAll());
    var teaching =
        cities.findAll().stream().filter(City::teaches).map(City::id).collect(Collectors.toSet());
    var kept = new HashSet<LessonId>();
    var written = 0;
    for (var city : teaching) {
      for (var sighting : sightings.findByCity(city)) {
        if (SightingLesson.teaches(sighting)) {
          var id = SightingLesson.id(sighting);
          var before = Optional.ofNullable(known.get(id));
          var lesson =
              before
                  .map(each -> SightingLesson.of(sighting, each.taughtBy(), each.taughtAt()))
                  .orElseGet(() -> fromJournal(sighting))
                  .filter(this::fits);
          lesson.ifPresent(each -> kept.add(each.id()));
          written += write(lesson.stream().toList(), known);
        }
      }
    }
    for (var rumour : rumours.findAll()) {
      var theirs =
          lessonsOf(rumour).stream().filter(each -> teaching.contains(each.city())).toList();
      theirs.forEach(each -> kept.add(each.id()));
      written += write(theirs, known);
    }
    var gone = known.keySet().stream().filter(each -> !kept.contains(each)).toList();
    gone.forEach(lessons::deleteById);
    return written + gone.size();
  }

  private List<Lesson> lessonsOf(Rumour rumour) {
    return ofRumours.of(rumour).stream()
        .filter(each -> teaches(each.city()))
        .filter(this::fits)
        .toList();
  }

  private int write(Collection<Lesson> now, Map<LessonId, Lesson> known) {
    var written = 0;
    for (var lesson : now) {
      var before = known.get(lesson.id());
      if (before == null || !before.teachesLike(lesson)) {
        lessons.save(lesson);
        written++;
      }
    }
    return written;
  }

  /** Who confirmed it is read in the journal; with topics given at once, whoever logged it. */
  private Optional<Lesson> fromJournal(Sighting sighting) {
    var coded =
        journal.of(Journal.subject("sighting", sighting.id())).stream()
            .filter(each -> each.action().equals("journal.sighting.coded"))
            .filter(each -> each.member() != null)
            .reduce((_, last) -> last);
    var by = coded.map(JournalEntry::member).orElse(sighting.enteredBy());
    return by == null
        ? Optional.empty()
        : SightingLesson.of(sighting, by, coded.map(JournalEntry::at).orElse(sighting.enteredOn()));
  }

  private boolean fits(Lesson lesson) {
    return languages.contains(lesson.language())
        && topics.containsAll(lesson.topics())
        && lesson.text().chars().anyMatch(Character::isLetter);
  }

  private boolean teaches(CityId city) {
    return cities.findById(city).map(City::teaches).orElse(false);
  }

  private void forget(String origin) {
    lessons.findByOrigin(origin).forEach(each -> lessons.deleteById(each.id()));
  }

  private static Map<LessonId, Lesson> byId(List<Lesson> all) {
    return new HashMap<>(all.stream().collect(Collectors.toMap(Lesson::id, Function.identity())));
  }
}
