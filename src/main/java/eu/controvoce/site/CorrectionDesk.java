package eu.controvoce.site;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where officers say what kind of change a published text went through. Thread-safe. */
@Component
public class CorrectionDesk {

  private final MessageDesk messages;
  private final PublicSheets sheets;
  private final Corrections corrections;
  private final Journal journal;
  private final Clock clock;

  CorrectionDesk(
      MessageDesk messages,
      PublicSheets sheets,
      Corrections corrections,
      Journal journal,
      Clock clock) {
    this.messages = messages;
    this.sheets = sheets;
    this.corrections = corrections;
    this.journal = journal;
    this.clock = clock;
  }

  /** The changes of a message since it went out, newest first; none for who may not write. */
  public List<PublicSheet.Change> changes(Actor actor, CounterMessage message) {
    return actor.may(Permission.ANSWER, message.city())
        ? sheets.find(message.city(), message.id()).map(PublicSheet::changes).orElse(List.of())
        : List.of();
  }

  /**
   * Tells residents about a change; what was told before is replaced.
   *
   * @param note at most {@value Correction#LONGEST} characters
   * @throws RuleBroken if no such text took the place of a published one
   */
  public void explain(
      Actor actor, MessageId id, int revision, Correction.Kind kind, @Nullable String note) {
    actor.require(Permission.ANSWER);
    var message = messages.find(actor, id);
    actor.require(Permission.ANSWER, message.city());
    if (changes(actor, message).stream().noneMatch(each -> each.revision() == revision)) {
      throw new RuleBroken("correction.rule.no-change", message.code());
    }
    corrections.save(
        new Correction(
            Correction.id(id, revision),
            id,
            revision,
            kind,
            note,
            actor.member(),
            clock.instant()));
    journal.record(
        actor,
        Journal.subject("message", id),
        message.city(),
        "journal.message.correction",
        message.code(),
        revision);
  }
}
