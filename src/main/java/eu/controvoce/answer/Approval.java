package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The second person: approves a text or asks for changes, never the own one. Thread-safe. */
@Component
public class Approval {

  private final MessageShelf shelf;
  private final Inspection inspection;
  private final Answering answering;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Approval(
      MessageShelf shelf,
      Inspection inspection,
      Answering answering,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.shelf = shelf;
    this.inspection = inspection;
    this.answering = answering;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Approves a text, unless the checks find errors by now. It is frozen and in force from here on;
   * the rumours it answers count as answered.
   *
   * @param expected the version the person read
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   */
  public Submission approve(Actor actor, MessageId id, long expected) {
    var seen = shelf.own(actor, Permission.APPROVE, id, expected);
    var approved = seen.approve(actor.member(), clock.instant());
    var errors = inspection.errors(seen);
    if (!errors.isEmpty()) {
      return new Submission.Refused(errors);
    }
    shelf.keepRevision(seen);
    var saved = shelf.save(approved);
    shelf.keepRevision(saved);
    record(actor, saved, "approved", saved.code(), saved.revision());
    answering.answered(saved);
    events.publishEvent(new MessageApproved(id, saved.city(), saved.rumours()));
    return new Submission.Accepted(saved);
  }

  /**
   * Gives a text back.
   *
   * @param field the content's field the comment is about; {@code null} for the whole
   * @param expected the version the person read
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   */
  public CounterMessage requestChanges(
      Actor actor, MessageId id, String comment, @Nullable String field, long expected) {
    var seen = shelf.own(actor, Permission.APPROVE, id, expected);
    var about = Texts.optional("field", field, Texts.SHORT).orElse(null);
    var note =
        new CounterMessage.Note(actor.member(), actor.name(), clock.instant(), about, comment);
    var saved = shelf.save(seen.requestChanges(note));
    record(actor, saved, "changes-requested", saved.code());
    return saved;
  }

  private void record(Actor actor, CounterMessage message, String what, Object... details) {
    journal.record(
        actor,
        Journal.subject("message", message.id()),
        message.city(),
        "journal.message." + what,
        details);
  }
}
