package eu.controvoce.answer;

import eu.controvoce.base.Forbidden;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second person: approves a text or asks for changes, never the own one. Thread-safe. */
@Component
public class Approval {

  private final MessageShelf shelf;
  private final Readers readers;
  private final Quorums quorums;
  private final Clock clock;

  Approval(MessageShelf shelf, Readers readers, Quorums quorums, Clock clock) {
    this.shelf = shelf;
    this.readers = readers;
    this.quorums = quorums;
    this.clock = clock;
  }

  /**
   * Approves a text, unless the checks find errors by now. Once all have approved who must, it is
   * frozen and in force, and the rumours it answers count as answered; until then it stays in
   * review.
   *
   * @param expected the version the person read
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   * @throws eu.controvoce.base.RuleBroken if the actor has approved it already
   */
  public Submission approve(Actor actor, MessageId id, long expected) {
    var seen = shelf.own(actor, Permission.APPROVE, id, expected);
    return readers.approve(seen, Consent.of(actor, clock.instant()));
  }

  /**
   * Gives a text back with one comment.
   *
   * @param field the content's field the comment is about; {@code null} for the whole
   * @param expected the version the person read
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   */
  public CounterMessage requestChanges(
      Actor actor, MessageId id, String comment, @Nullable String field, long expected) {
    return requestChanges(actor, id, List.of(new Remark(field, comment)), expected);
  }

  /**
   * Gives a text back.
   *
   * @param remarks at least one
   * @param expected the version the person read
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   */
  public CounterMessage requestChanges(
      Actor actor, MessageId id, List<Remark> remarks, long expected) {
    var seen = shelf.own(actor, Permission.APPROVE, id, expected);
    return readers.giveBack(seen, remarks, actor.member(), actor.name(), clock.instant());
  }

  /**
   * Leaves comments for the writers after somebody else decided; the decision stays.
   *
   * @param remarks at least one
   * @throws eu.controvoce.base.Forbidden if the actor wrote it or may not approve
   */
  public CounterMessage comment(Actor actor, MessageId id, List<Remark> remarks) {
    actor.require(Permission.APPROVE);
    var seen = shelf.find(actor, id);
    actor.require(Permission.APPROVE, seen.city());
    if (seen.wrote(actor.member())) {
      throw new Forbidden("message.rule.own-text");
    }
    return readers.comment(seen, remarks, actor.member(), actor.name(), clock.instant());
  }

  /** How many have to approve a text of the actor's city. */
  public Quorum quorum(Actor actor, CounterMessage message) {
    actor.require(Permission.ANSWER, message.city());
    return quorums.of(message);
  }
}
