package eu.controvoce.site.fediverse;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares what a city publishes with what its followers were told, and puts down what they have to
 * be told: the state is the outbox, so nothing is missed after a crash and nothing said twice.
 * Thread-safe, also between nodes.
 */
@Component
class Announcer {

  private static final Logger log = LoggerFactory.getLogger(Announcer.class);

  private final Entries entries;
  private final Notes notes;
  private final NoteWriter writer;
  private final Ledger ledger;
  private final MongoOperations mongo;
  private final Clock clock;

  Announcer(
      Entries entries,
      Notes notes,
      NoteWriter writer,
      Ledger ledger,
      MongoOperations mongo,
      Clock clock) {
    this.entries = entries;
    this.notes = notes;
    this.writer = writer;
    this.ledger = ledger;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Puts down what the followers of a city have to be told. */
  void announce(CityId city) {
    var told = notes.findByCity(city);
    var standing = new HashMap<MessageId, Note>();
    told.stream().filter(Note::stands).forEach(each -> standing.put(each.message(), each));
    var now = inOrder(city);
    now.forEach((message, entry) -> {
      var note = standing.get(message);
      if (note == null) {
        create(entry, told);
      } else if (!note.told().equals(writer.fingerprint(entry))) {
        update(note, entry);
      }
    });
    standing.values().stream().filter(each -> !now.containsKey(each.message())).forEach(this::drop);
    for (var each : ledger.open(city)) {
      ledger.put(each);
      mongo.save(new Activity(each.id(), city, each.json(), each.at(), false));
    }
  }

  /** What is new is told in the order it went out. */
  private Map<MessageId, Entry> inOrder(CityId city) {
    var all = new LinkedHashMap<MessageId, Entry>();
    List.copyOf(entries.of(city).values())
        .reversed()
        .forEach(each -> all.put(each.message(), each));
    return all;
  }

  private void create(Entry entry, List<Note> told) {
    var before = told.stream().filter(each -> each.message().equals(entry.message())).count();
    if (entry.sheet().isEmpty()) {
      // Nobody reads it, so nobody needs to know.
      return;
    }
    var note =
        Note.of(
            entry.city(),
            entry.message(),
            (int) before + 1,
            clock.instant(),
            writer.fingerprint(entry));
    tell("Create", note, writer.note(note, entry));
  }

  private void update(Note from, Entry entry) {
    var note = from.told(writer.fingerprint(entry), clock.instant());
    tell("Update", note, writer.note(note, entry));
  }

  private void drop(Note from) {
    var note = from.withdrawn(clock.instant());
    tell("Delete", note, writer.tombstone(note));
  }

  /** The activity first: if we die in between, the same one is made again. */
  private void tell(String type, Note note, ObjectNode object) {
    var id = writer.activityId(type, note);
    var before = mongo.findById(id, Activity.class);
    if (before == null || before.open()) {
      var json = writer.activity(type, note, object).toString();
      mongo.save(new Activity(id, note.city(), json, clock.instant(), true));
    }
    try {
      notes.save(note);
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      log.info("Another node told of note {}", note.id());
    }
  }
}
