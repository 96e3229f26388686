package eu.controvoce.learning;

import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingId;
import eu.controvoce.rumour.Sightings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What administrators may see of what operators taught: figures freely; the words themselves only
 * with an entry in the journal, since they are those of the cities' residents. Thread-safe.
 */
@Component
public class LessonReading {

  /** Most lessons that are read at once. */
  public static final int MOST = 100;

  private static final String SUBJECT = "frame:lessons";

  private final Lessons lessons;
  private final Sightings sightings;
  private final Training training;
  private final Journal journal;

  LessonReading(Lessons lessons, Sightings sightings, Training training, Journal journal) {
    this.lessons = lessons;
    this.sightings = sightings;
    this.training = training;
    this.journal = journal;
  }

  /**
   * How many lessons there are.
   *
   * @param all in every language
   * @param fresh since a training last took them up
   * @param corrected of all, those where the suggestion was wrong
   * @param byTopic count by language and topic, as {@code it/housing}; {@code it/none} for none
   */
  public record Counts(long all, long fresh, long corrected, Map<String, Long> byTopic) {

    public Counts {
      byTopic = Map.copyOf(byTopic);
    }

    /** Lessons of a topic in a language. */
    public long of(String language, String topic) {
      return byTopic.getOrDefault(language + "/" + topic, 0L);
    }
  }

  /** How many lessons there are, of what. */
  public Counts counts(Actor actor) {
    actor.require(Permission.ADMINISTER);
    var byTopic = new HashMap<String, Long>();
    var all = lessons.findAll();
    for (var lesson : all) {
      var topics = lesson.topics().isEmpty() ? List.of("none") : lesson.topics();
      topics.forEach(each -> byTopic.merge(lesson.language() + "/" + each, 1L, Long::sum));
    }
    return new Counts(
        all.size(), training.newLessons(), all.stream().filter(Lesson::corrected).count(), byTopic);
  }

  /**
   * The newest lessons of a topic; that they were read stands in the journal.
   *
   * @param topic a code; {@code none} for texts without topic
   */
  public List<Lesson> read(Actor actor, String language, String topic) {
    actor.require(Permission.ADMINISTER);
    var found =
        lessons.findAll().stream()
            .filter(each -> each.language().equals(language))
            .filter(each ->
                topic.equals("none") ? each.topics().isEmpty() : each.topics().contains(topic))
            .sorted(Comparator.comparing(Lesson::taughtAt).reversed())
            .limit(MOST)
            .toList();
    journal.record(actor, SUBJECT, null, "journal.lessons.read", found.size());
    return found;
  }

  /** The words of sightings a preview names, masked; that they were read stands in the journal. */
  public Map<SightingId, String> words(Actor actor, List<SightingId> ids) {
    actor.require(Permission.ADMINISTER);
    var found =
        sightings.findAllById(ids.stream().limit(MOST).toList()).stream()
            .collect(Collectors.toMap(Sighting::id, LessonReading::masked));
    journal.record(actor, SUBJECT, null, "journal.lessons.read", found.size());
    return found;
  }

  private static String masked(Sighting sighting) {
    var language = sighting.language() == null ? "it" : sighting.language();
    return PersonalDatum.mask(
        sighting.exactWords(), sighting.findings().personalData(), Locale.of(language));
  }
}
