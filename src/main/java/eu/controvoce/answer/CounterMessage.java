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
 * @param consents who approved this very text, in that order; an edit takes them away
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
    List<Consent> consents,
    boolean demo) {

  /**
   * What was approved, frozen.
   *
   * @param by the member who approved it last; {@code null} for demo data, or if only people
   *     without an account did
   * @param consents everybody who approved it, in that order; empty for demo data
   */
  @TypeAlias("approved")
  public record Approved(
      Content content, int revision, @Nullable MemberId by, Instant at, List<Consent> consents) {

    @SuppressWarnings("ConstantValue") // texts approved before this was noted have none
    public Approved {
      consents = consents == null ? List.of() : List.copyOf(consents);
    }
  }

  /**
   * What a reviewer said.
   *
   * @param by {@code null} for demo data and for people without an account
   * @param field the content's field it is about; {@code null} for the whole
   */
  @TypeAlias("note")
  public record Note(
      @Nullable MemberId by, String name, Instant at, @Nullable String field, String text) {

    public Note {
      text = Texts.required("comment", text, Texts.MEDIUM);
    }
  }

  @SuppressWarnings("ConstantValue") // messages kept before consents were noted have none
  public CounterMessage {
    rumours = List.copyOf(rumours);
    notes = List.copyOf(notes);
    writers = List.copyOf(writers);
    consents = consents == null ? List.of() : List.copyOf(consents);
  }

  /** Who wrote on it last; {@code null} for demo data. */
  public @Nullable MemberId author() {
    return writers.isEmpty() ? null : writers.getLast();
  }

  /** Whether that member wrote on this revision, and so may not be the one who approves it. */
  public boolean wrote(@Nullable MemberId member) {
    return member != null && writers.contains(member);
  }

  /** Whether that member has approved this very text. */
  public boolean hasConsentOf(MemberId member) {
    return consents.stream().anyMatch(each -> member.equals(each.by()));
  }

  /** What reviewers said of the text as it was last sent; all they said if it never was. */
  public List<Note> lastNotes() {
    var sent = sentAt;
    return sent == null ? notes : notes.stream().filter(each -> !each.at().isBefore(sent)).toList();
  }

  /**
   * Written on. An approved text stays in force; the edit starts the next revision. Whoever had
   * approved the text as it was has to read it again.
   *
   * @throws RuleBroken while somebody reviews it, or once retired
   */
  public CounterMessage edit(Content changed, List<RumourId> answers, MemberId by) {
    if (status == MessageStatus.IN_REVIEW || status == MessageStatus.RETIRED) {
      throw new RuleBroken("message.rule.not-editable", status.name());
    }
    var approvedBefore = status == MessageStatus.APPROVED || status == MessageStatus.NEEDS_REVISION;
    return new MessageCopy(this)
        .text(changed, answers)
        .revision(approvedBefore ? revision + 1 : revision)
        .status(status == MessageStatus.CHANGES_REQUESTED ? status : MessageStatus.DRAFT)
        .writers(approvedBefore ? List.of(by) : with(by))
        .consents(List.of())
        .done();
  }

  /** Sent to be read by a second person. */
  public CounterMessage send(Instant at) {
    mustBe(MessageStatus.DRAFT, MessageStatus.CHANGES_REQUESTED);
    return new MessageCopy(this)
        .status(MessageStatus.IN_REVIEW)
        .sentAt(at)
        .consents(List.of())
        .done();
  }

  /** Approved where one person is enough. */
  public CounterMessage approve(MemberId by, Instant at) {
    return approve(new Consent(by, null, "", at), Quorum.ONE);
  }

  /**
   * Approved by one more person. It comes into force once all have who must.
   *
   * @throws Forbidden if they wrote any of it
   * @throws RuleBroken if they have approved it already
   */
  public CounterMessage approve(Consent consent, Quorum quorum) {
    mustBe(MessageStatus.IN_REVIEW);
    if (wrote(consent.by())) {
      throw new Forbidden("message.rule.own-text");
    }
    if (consents.stream().anyMatch(consent::isOfTheSame)) {
      throw new RuleBroken("message.rule.approved-already");
    }
    var all = plus(consents, List.of(consent));
    var next = new MessageCopy(this).consents(all);
    return quorum.missing(all) > 0
        ? next.done()
        : next.status(MessageStatus.APPROVED)
            .inForce(new Approved(content, revision, consent.by(), consent.at(), all))
            .done();
  }

  /** Given back with one comment. */
  public CounterMessage requestChanges(Note note) {
    return requestChanges(List.of(note));
  }

  /**
   * Given back with comments. Whoever had approved it has to read it again.
   *
   * @throws Forbidden if a reviewer wrote any of it
   */
  public CounterMessage requestChanges(List<Note> said) {
    mustBe(MessageStatus.IN_REVIEW);
    if (said.stream().anyMatch(each -> wrote(each.by()))) {
      throw new Forbidden("message.rule.own-text");
    }
    return new MessageCopy(this)
        .status(MessageStatus.CHANGES_REQUESTED)
        .notes(plus(notes, said))
        .consents(List.of())
        .done();
  }

  /** Commented on after somebody else decided; nothing else changes. */
  public CounterMessage comment(List<Note> said) {
    return new MessageCopy(this).notes(plus(notes, said)).done();
  }

  /**
   * Something its approved text stands on no longer holds: that text may not go out any more. While
   * the next revision is being written or reviewed, that goes on, and the text in force is dropped.
   */
  public CounterMessage needRevision() {
    return switch (status) {
      case APPROVED -> new MessageCopy(this).status(MessageStatus.NEEDS_REVISION).done();
      case DRAFT, IN_REVIEW, CHANGES_REQUESTED -> new MessageCopy(this).inForce(null).done();
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
    return new MessageCopy(this).text(content, answers).done();
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
                new Approved(each.content(), each.revision(), each.by(), each.at(), List.of()),
                List.of(),
                null,
                null,
                List.of(),
                demo));
  }

  /** No longer used. */
  public CounterMessage retire() {
    mustBe(MessageStatus.APPROVED, MessageStatus.NEEDS_REVISION);
    return new MessageCopy(this).status(MessageStatus.RETIRED).inForce(null).done();
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

  private static <T> List<T> plus(List<T> some, List<T> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
