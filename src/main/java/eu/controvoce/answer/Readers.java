package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Journal;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What happens when somebody has read a text, whether they have an account or not. Who they are and
 * whether they may was found out before. Thread-safe.
 */
@Component
class Readers {

  private final MessageShelf shelf;
  private final Inspection inspection;
  private final Quorums quorums;
  private final Answering answering;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  Readers(
      MessageShelf shelf,
      Inspection inspection,
      Quorums quorums,
      Answering answering,
      Journal journal,
      ApplicationEventPublisher events) {
    this.shelf = shelf;
    this.inspection = inspection;
    this.quorums = quorums;
    this.answering = answering;
    this.journal = journal;
    this.events = events;
  }

  /** Approved by one more person, unless the checks find errors by now. */
  Submission approve(CounterMessage seen, Consent consent) {
    var approved = seen.approve(consent, quorums.of(seen));
    var errors = inspection.errors(seen);
    if (!errors.isEmpty()) {
      return new Submission.Refused(errors);
    }
    if (approved.status() != MessageStatus.APPROVED) {
      var saved = shelf.save(approved);
      var given = saved.consents().size();
      record(
          consent.by(),
          consent.name(),
          saved,
          "half-approved",
          saved.code(),
          given,
          quorums.of(saved).of(saved.consents()));
      events.publishEvent(new MessageHalfApproved(saved.id(), saved.city()));
      return new Submission.Accepted(saved);
    }
    shelf.keepRevision(seen);
    var saved = shelf.save(approved);
    shelf.keepRevision(saved);
    record(consent.by(), consent.name(), saved, "approved", saved.code(), saved.revision());
    answering.answered(saved);
    events.publishEvent(new MessageApproved(saved.id(), saved.city(), saved.rumours()));
    return new Submission.Accepted(saved);
  }

  /** Given back with what was said. */
  CounterMessage giveBack(
      CounterMessage seen, List<Remark> remarks, @Nullable MemberId by, String name, Instant at) {
    var saved = shelf.save(seen.requestChanges(notes(remarks, by, name, at)));
    record(by, name, saved, "changes-requested", saved.code());
    events.publishEvent(new MessageGivenBack(saved.id(), saved.city()));
    return saved;
  }

  /** Commented on after somebody else decided. */
  CounterMessage comment(
      CounterMessage seen, List<Remark> remarks, @Nullable MemberId by, String name, Instant at) {
    var saved = shelf.save(seen.comment(notes(remarks, by, name, at)));
    record(by, name, saved, "commented", saved.code());
    events.publishEvent(new MessageCommented(saved.id(), saved.city()));
    return saved;
  }

  private static List<CounterMessage.Note> notes(
      List<Remark> remarks, @Nullable MemberId by, String name, Instant at) {
    if (remarks.isEmpty()) {
      throw new InvalidInput("comment", "input.required");
    }
    return remarks.stream()
        .map(each ->
            new CounterMessage.Note(
                by,
                name,
                at,
                Texts.optional("field", each.field(), Texts.SHORT).orElse(null),
                each.text()))
        .toList();
  }

  private void record(
      @Nullable MemberId by, String name, CounterMessage message, String what, Object... details) {
    journal.recordBy(
        by,
        name,
        Journal.subject("message", message.id()),
        message.city(),
        "journal.message." + what,
        details);
  }
}
