package eu.controvoce.answer;

import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.CounterMessage.Note;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message with some parts changed: records have no "with" yet. Used once, then thrown away. */
final class MessageCopy {

  private final CounterMessage from;
  private List<RumourId> rumours;
  private Content content;
  private int revision;
  private MessageStatus status;
  private List<MemberId> writers;
  private @Nullable Approved inForce;
  private List<Note> notes;
  private @Nullable Instant sentAt;
  private List<Consent> consents;

  MessageCopy(CounterMessage from) {
    this.from = from;
    rumours = from.rumours();
    content = from.content();
    revision = from.revision();
    status = from.status();
    writers = from.writers();
    inForce = from.inForce();
    notes = from.notes();
    sentAt = from.sentAt();
    consents = from.consents();
  }

  MessageCopy text(Content changed, List<RumourId> answers) {
    content = changed;
    rumours = answers;
    return this;
  }

  MessageCopy revision(int number) {
    revision = number;
    return this;
  }

  MessageCopy status(MessageStatus next) {
    status = next;
    return this;
  }

  MessageCopy writers(List<MemberId> all) {
    writers = all;
    return this;
  }

  MessageCopy inForce(@Nullable Approved approved) {
    inForce = approved;
    return this;
  }

  MessageCopy notes(List<Note> all) {
    notes = all;
    return this;
  }

  MessageCopy sentAt(Instant at) {
    sentAt = at;
    return this;
  }

  MessageCopy consents(List<Consent> all) {
    consents = all;
    return this;
  }

  CounterMessage done() {
    return new CounterMessage(
        from.id(),
        from.version(),
        from.code(),
        from.city(),
        from.sharing(),
        rumours,
        content,
        revision,
        status,
        writers,
        inForce,
        notes,
        from.adaptedFrom(),
        sentAt,
        consents,
        from.demo());
  }
}
