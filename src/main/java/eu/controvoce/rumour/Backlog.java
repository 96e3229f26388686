package eu.controvoce.rumour;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Sightings whose topics nobody confirmed, to be looked at again when the analysis got better. For
 * background jobs, which act for nobody; what people confirmed is never touched. Thread-safe.
 */
@Component
public class Backlog {

  private final MongoOperations store;
  private final Sightings sightings;
  private final Discretion discretion;
  private final RumourDesk desk;
  private final Today today;

  Backlog(
      MongoOperations store,
      Sightings sightings,
      Discretion discretion,
      RumourDesk desk,
      Today today) {
    this.store = store;
    this.sightings = sightings;
    this.discretion = discretion;
    this.desk = desk;
    this.today = today;
  }

  /** What came of looking at a sighting again. */
  public enum Outcome {
    /** Its suggested topics are others now. */
    CHANGED,
    /** It was analysed anew and says the same. */
    SAME,
    /** It was left alone: gone, set aside, confirmed, or being saved by somebody. */
    LEFT
  }

  /** How many there are that another model looked at. */
  public long count(String model) {
    return store.count(Query.query(open(model)), Sighting.class);
  }

  /**
   * The next ones in the order of their ids.
   *
   * @param after the last one seen; {@code null} to begin
   * @param model name of what would look at them; what it made already is left out
   */
  public List<SightingId> next(@Nullable SightingId after, String model, int most) {
    var criteria = open(model);
    if (after != null) {
      criteria = criteria.and("_id").gt(after.value());
    }
    var query = Query.query(criteria).with(Sort.by("_id")).limit(most);
    query.fields().include("_id");
    return store.find(query, Key.class, "sightings").stream().map(Key::id).toList();
  }

  /** The latest entered that were not set aside, confirmed or not, the newest first. */
  public List<Sighting> latest(int most) {
    return store.find(
        Query.query(Criteria.where("status").ne(SightingStatus.DISCARDED))
            .with(Sort.by(Sort.Order.desc("enteredOn"), Sort.Order.asc("_id")))
            .limit(most),
        Sighting.class);
  }

  /** Analyses one again and keeps the findings. */
  public Outcome lookAgain(SightingId id) {
    var sighting = sightings.findById(id).orElse(null);
    if (sighting == null
        || sighting.topicsConfirmed()
        || sighting.status() == SightingStatus.DISCARDED) {
      return Outcome.LEFT;
    }
    var language = sighting.language();
    var expected = language == null ? today.city(sighting.city()).locale() : Locale.of(language);
    var fresh = discretion.analyse(sighting.exactWords(), expected);
    var known = language == null && !fresh.languageUnsure() ? fresh.language() : language;
    try {
      var saved = sightings.save(sighting.reanalysed(fresh, known));
      desk.tell(new SightingChanged(saved.id(), saved.city()));
      return saved.effectiveTopics().equals(sighting.effectiveTopics())
          ? Outcome.SAME
          : Outcome.CHANGED;
    } catch (OptimisticLockingFailureException e) {
      // Somebody saved it a moment ago and so sees it anyway; what they did counts.
      return Outcome.LEFT;
    }
  }

  private record Key(SightingId id) {}

  private static Criteria open(String model) {
    return Criteria.where("topicsConfirmed")
        .is(false)
        .and("status")
        .ne(SightingStatus.DISCARDED)
        .and("findings.model")
        .ne(model);
  }
}
