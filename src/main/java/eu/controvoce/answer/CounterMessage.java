package eu.controvoce.answer;

import eu.controvoce.base.Forbidden;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The text that answers a rumour or its worry [contro-messaggio], on its way through approval.
 * Immutable; every step returns a new one. What was approved is frozen in {@code inForce} and stays
 * so while a new draft is written.
 *
 * @param code shown to people, for example {@code SE-M-0005}
 * @param rumours what it answers
 * @param content what is being written, or what was last approved
 * @param revision counts up with every edit after an approval, from 1
 * @param writers everybody who wrote on this revision, the last one last; empty for demo data
 * @param inForce what was approved and may go out; {@code null} until the first approval and after
 *     retirement
 * @param notes what reviewers said, oldest first
 * @param adaptedFrom the message it was adapted from; {@code null} if written anew
 * @param sentAt when it last went to review; {@code null} if never
 */
@Document("counter-messages")
@TypeAlias("counter-message")
public record CounterMessage(
    @Id MessageId id,
    @Version @Nullable Long version,
    String code,
    CityId city,
    Sharing sharing,
    List<RumourId> rumours,
    Content content,
    int revision,
    MessageStatus status,
    List<MemberId> writers,
    @Nullable Approved inForce,
    List<Note> notes,
    @Nullable MessageId adaptedFrom,
    @Nullable Instant sentAt,
    boolean demo) {

  /**
   * What was approved, frozen.
   *
   * @param by the approver; {@code null} for demo data
   */
  @TypeAlias("approved")
  public record Approved(Content content, int revision, @Nullable MemberId by, Instant at) {}

  /**
   * What a reviewer said.
   *
   * @param field the content's field it is about; {@code null} for the whole
   */
  @TypeAlias("note")
  public record Note(
      @Nullable MemberId by, String name, Instant at, @Nullable String field, String text) {

    public Note {
      text = Texts.required("comment", text, Texts.MEDIUM);
    }
  }

  public CounterMessage {
    rumours = List.copyOf(rumours);
    notes = List.copyOf(notes);
    writers = List.copyOf(writers);
  }

  /** Who wrote on it last; {@code null} for demo data. */
  public @Nullable MemberId author() {
    return writers.isEmpty() ? null : writers.getLast();
  }

  /** Whether that member wrote on this revision, and so may not be the one who approves it. */
  public boolean wrote(@Nullable MemberId member) {
    return member != null && writers.contains(member);
  }

  /**
   * Written on. An approved text stays in force; the edit starts the next revision.
   *
   * @throws RuleBroken while somebody reviews it, or once retired
   */
  public CounterMessage edit(Content changed, List<RumourId> answers, MemberId by) {
    if (status == MessageStatus.IN_REVIEW || status == MessageStatus.RETIRED) {
      throw new RuleBroken("message.rule.not-editable", status.name());
    }
    var approvedBefore = status == MessageStatus.APPROVED || status == MessageStatus.NEEDS_REVISION;
    var next = status == MessageStatus.CHANGES_REQUESTED ? status : MessageStatus.DRAFT;
    return new CounterMessage(
        id,
        version,
        code,
        city,
        sharing,
        answers,
        changed,
        approvedBefore ? revision + 1 : revision,
        next,
        approvedBefore ? List.of(by) : with(by),
        inForce,
        notes,
        adaptedFrom,
        sentAt,
        demo);
  }

  /** Sent to be read by a second person. */
  public CounterMessage send(Instant at) {
    mustBe(MessageStatus.DRAFT, MessageStatus.CHANGES_REQUESTED);
    return in(MessageStatus.IN_REVIEW, inForce, notes, at);
  }

  /**
   * Approved by a second person.
   *
   * @throws Forbidden if the approver wrote any of it
   */
  public CounterMessage approve(MemberId by, Instant at) {
    mustBe(MessageStatus.IN_REVIEW);
    if (wrote(by)) {
      throw new Forbidden("message.rule.own-text");
    }
    return in(MessageStatus.APPROVED, new Approved(content, revision, by, at), notes, sentAt);
  }

  /**
   * Given back with a comment.
   *
   * @throws Forbidden if the reviewer wrote any of it
   */
  public CounterMessage requestChanges(Note note) {
    mustBe(MessageStatus.IN_REVIEW);
    if (note.by() != null && wrote(note.by())) {
      throw new Forbidden("message.rule.own-text");
    }
    var more = new ArrayList<>(notes);
    more.add(note);
    return in(MessageStatus.CHANGES_REQUESTED, inForce, more, sentAt);
  }

  /**
   * Something its approved text stands on no longer holds: that text may not go out any more. While
   * the next revision is being written or reviewed, that goes on, and the text in force is dropped.
   */
  public CounterMessage needRevision() {
    return switch (status) {
      case APPROVED -> in(MessageStatus.NEEDS_REVISION, inForce, notes, sentAt);
      case DRAFT, IN_REVIEW, CHANGES_REQUESTED -> in(status, null, notes, sentAt);
      case NEEDS_REVISION, RETIRED -> this;
    };
  }

  /** Whether an approved text that may go out stands on that fact. */
  public boolean standsOn(FactId fact) {
    return publishable().map(each -> each.content().facts().contains(fact)).orElse(false);
  }

  /** The same message where one rumour became part of another. */
  public CounterMessage answerInstead(RumourId merged, RumourId into) {
    return answering(
        rumours.stream().map(each -> each.equals(merged) ? into : each).distinct().toList());
  }

  /** The same message where a rumour that was part of another is on its own again. */
  public CounterMessage answerAgain(RumourId parted, RumourId from, boolean both) {
    if (!both) {
      return answerInstead(from, parted);
    }
    var answers = new ArrayList<>(rumours);
    answers.add(parted);
    return answering(answers.stream().distinct().toList());
  }

  private CounterMessage answering(List<RumourId> answers) {
    return new CounterMessage(
        id,
        version,
        code,
        city,
        sharing,
        answers,
        content,
        revision,
        status,
        writers,
        inForce,
        notes,
        adaptedFrom,
        sentAt,
        demo);
  }

  /**
   * What those see who may read answers but not how they are written: the text in force alone,
   * without author, notes and drafts.
   */
  public Optional<CounterMessage> asApproved() {
    return publishable()
        .map(each ->
            new CounterMessage(
                id,
                version,
                code,
                city,
                sharing,
                rumours,
                each.content(),
                each.revision(),
                MessageStatus.APPROVED,
                List.of(),
                each,
                List.of(),
                null,
                null,
                demo));
  }

  /** No longer used. */
  public CounterMessage retire() {
    mustBe(MessageStatus.APPROVED, MessageStatus.NEEDS_REVISION);
    return in(MessageStatus.RETIRED, null, notes, sentAt);
  }

  /** What may go out now: approved, and nothing it stands on has fallen. */
  public Optional<Approved> publishable() {
    return status == MessageStatus.NEEDS_REVISION || status == MessageStatus.RETIRED
        ? Optional.empty()
        : Optional.ofNullable(inForce);
  }

  /** Whether somebody who works for that city may see it. */
  public boolean isKnownTo(CityId other) {
    return city.equals(other) || (sharing == Sharing.NETWORK && publishable().isPresent());
  }

  private List<MemberId> with(MemberId writer) {
    var all = new ArrayList<>(writers);
    all.remove(writer);
    all.add(writer);
    return all;
  }

  private void mustBe(MessageStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw new RuleBroken("message.rule.step", status.name());
    }
  }

  private CounterMessage in(
      MessageStatus next, @Nullable Approved force, List<Note> said, @Nullable Instant sent) {
    return new CounterMessage(
        id,
        version,
        code,
        city,
        sharing,
        rumours,
        content,
        revision,
        next,
        writers,
        force,
        said,
        adaptedFrom,
        sent,
        demo);
  }
}
