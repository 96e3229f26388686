package eu.controvoce.site.fediverse;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private final PublicSheets sheets;
  private final Notes notes;
  private final NoteWriter writer;
  private final Ledger ledger;
  private final MongoOperations mongo;
  private final Clock clock;

  Announcer(
      PublicSheets sheets,
      Notes notes,
      NoteWriter writer,
      Ledger ledger,
      MongoOperations mongo,
      Clock clock) {
    this.sheets = sheets;
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
    now.forEach((message, sheet) -> {
      var note = standing.get(message);
      if (note == null) {
        create(sheet, told);
      } else if (!note.told().equals(writer.fingerprint(sheet))) {
        update(note, sheet);
      }
    });
    standing.values().stream().filter(each -> !now.containsKey(each.message())).forEach(this::drop);
    for (var each : ledger.open(city)) {
      ledger.put(each);
      mongo.save(new Activity(each.id(), city, each.json(), each.at(), false));
    }
  }

  /** What is new is told in the order it went out. */
  private Map<MessageId, PublicSheet> inOrder(CityId city) {
    var all = new LinkedHashMap<MessageId, PublicSheet>();
    sheets.inFediverse(city).reversed().forEach(each -> all.put(each.id(), each));
    return all;
  }

  private void create(PublicSheet sheet, List<Note> told) {
    var before = told.stream().filter(each -> each.message().equals(sheet.id())).count();
    if (before == 0 && sheet.underRevision()) {
      // Nobody read it, so nobody needs to know.
      return;
    }
    var note =
        Note.of(
            sheet.city(), sheet.id(), (int) before + 1, clock.instant(), writer.fingerprint(sheet));
    tell("Create", note, writer.note(note, sheet));
  }

  private void update(Note from, PublicSheet sheet) {
    var note = from.told(writer.fingerprint(sheet), clock.instant());
    tell("Update", note, writer.note(note, sheet));
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
    } catch (OptimisticLockingFailureException e) {
      log.info("Another node told of note {}", note.id());
    }
  }
}
