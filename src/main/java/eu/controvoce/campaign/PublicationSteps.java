package eu.controvoce.campaign;

import static eu.controvoce.campaign.PublicationStatus.CANCELLED;
import static eu.controvoce.campaign.PublicationStatus.CORRECTED;
import static eu.controvoce.campaign.PublicationStatus.DONE;
import static eu.controvoce.campaign.PublicationStatus.FAILED;
import static eu.controvoce.campaign.PublicationStatus.PAUSED;
import static eu.controvoce.campaign.PublicationStatus.PLANNED;
import static eu.controvoce.campaign.PublicationStatus.PUBLISHED;
import static eu.controvoce.campaign.PublicationStatus.PUBLISHING;
import static eu.controvoce.campaign.PublicationStatus.SCHEDULED;
import static eu.controvoce.campaign.PublicationStatus.TO_DO;
import static eu.controvoce.campaign.PublicationStatus.WITHDRAWN;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Lease;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.channel.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps a publication may take ({@code domain.md} §3); every other one is refused. Each returns
 * a new publication, to be saved.
 */
public final class PublicationSteps {

  /** Lateness worth saying. */
  public static final Duration LATE = Duration.ofSeconds(60);

  private PublicationSteps() {}

  /** Planned with an approved text: carried out at its time, or put on somebody's list. */
  public static Publication schedule(Publication from) {
    mustBe(from, PLANNED);
    return new PublicationCopy(from, from.mode() == Mode.AUTOMATIC ? SCHEDULED : TO_DO).done();
  }

  /** Moved to another time; also one that failed or waits goes back among those to come. */
  public static Publication reschedule(Publication from, Instant at, ZoneId zone) {
    mustBe(from, PLANNED, SCHEDULED, PAUSED, FAILED, TO_DO);
    var next = from.status() == PLANNED || from.status() == TO_DO ? from.status() : SCHEDULED;
    return new PublicationCopy(from, next).at(at, zone).error(null).done();
  }

  /** As it was before somebody moved it, time and state. */
  static Publication putBack(Publication from, Publication before) {
    mustBe(from, PLANNED, SCHEDULED, TO_DO);
    return new PublicationCopy(from, before.status())
        .at(before.at(), before.zone())
        .nextAttempt(before.nextAttemptAt())
        .error(before.error())
        .done();
  }

  /** Held by a person. */
  public static Publication pause(Publication from) {
    mustBe(from, SCHEDULED);
    return new PublicationCopy(from, PAUSED).error(null).done();
  }

  /** Held by the product, with a reason people can read. */
  public static Publication hold(Publication from, Why reason) {
    mustBe(from, SCHEDULED, PUBLISHING);
    return new PublicationCopy(from, PAUSED).lease(null).error(reason.toString()).done();
  }

  /** To be looked at by a person: what it says no longer holds. */
  public static Publication flag(Publication from, Why reason) {
    mustBe(from, PUBLISHED, CORRECTED, TO_DO, PLANNED);
    return new PublicationCopy(from, from.status()).error(reason.toString()).done();
  }

  /** Taken up again; what is overdue by now is due at once, since a person wants it out. */
  public static Publication resume(Publication from, Instant now) {
    mustBe(from, PAUSED);
    return new PublicationCopy(from, SCHEDULED)
        .nextAttempt(later(from.at(), now))
        .error(null)
        .done();
  }

  /** What held it is over; its lateness is judged again when it is due. */
  public static Publication letGo(Publication from) {
    mustBe(from, PAUSED);
    return new PublicationCopy(from, SCHEDULED).error(null).done();
  }

  /** Tried once more, at once. */
  public static Publication retry(Publication from, Instant now) {
    mustBe(from, FAILED);
    return new PublicationCopy(from, SCHEDULED).nextAttempt(now).error(null).done();
  }

  /** Given up. */
  public static Publication cancel(Publication from) {
    mustBe(from, PLANNED, SCHEDULED, PAUSED, TO_DO, FAILED);
    return new PublicationCopy(from, CANCELLED).error(null).done();
  }

  /** As it was before it was given up. */
  public static Publication restore(Publication from, Publication before) {
    mustBe(from, CANCELLED);
    return new PublicationCopy(from, before.status()).error(before.error()).done();
  }

  /** Being carried out by whoever holds the lease. */
  public static Publication claim(Publication from, Lease lease) {
    mustBe(from, SCHEDULED);
    return new PublicationCopy(from, PUBLISHING).lease(lease).error(null).done();
  }

  /** Out. */
  public static Publication published(
      Publication from,
      Attempt attempt,
      String text,
      int revision,
      @Nullable String reference,
      @Nullable String url,
      List<Metric> measured,
      Instant at) {
    mustBe(from, PUBLISHING);
    return new PublicationCopy(from, PUBLISHED)
        .lease(null)
        .text(revision, text)
        .external(reference, url)
        .publishedAt(at, at.isAfter(from.at().plus(LATE)))
        .metrics(measured)
        .error(null)
        .attempt(attempt)
        .done();
  }

  /**
   * Out, as a person saw who looked.
   *
   * @param text as it went out; {@code null} if nobody can tell any more
   */
  static Publication confirm(Publication from, Attempt attempt, @Nullable String text, Instant at) {
    mustBe(from, PAUSED);
    var out = new PublicationCopy(from, PUBLISHED);
    if (text != null) {
      out.text(from.messageRevision(), text);
    }
    return out.publishedAt(at, at.isAfter(from.at().plus(LATE)))
        .error(null)
        .attempt(attempt)
        .done();
  }

  /** To be tried again by itself. */
  public static Publication retryLater(
      Publication from, Attempt attempt, Why reason, Instant nextAttempt) {
    mustBe(from, PUBLISHING);
    return new PublicationCopy(from, SCHEDULED)
        .lease(null)
        .nextAttempt(nextAttempt)
        .error(reason.toString())
        .attempt(attempt)
        .done();
  }

  /** Not its turn yet: the outlet is quiet, or has had enough for now. No try was made. */
  public static Publication postpone(Publication from, Why reason, Instant until) {
    mustBe(from, PUBLISHING);
    return new PublicationCopy(from, SCHEDULED)
        .lease(null)
        .nextAttempt(until)
        .error(reason.toString())
        .done();
  }

  /** Perhaps out, perhaps not, and trying again could double it: a person looks. */
  public static Publication leaveOpen(Publication from, Attempt attempt, Why reason) {
    mustBe(from, PUBLISHING);
    return new PublicationCopy(from, PAUSED)
        .lease(null)
        .error(reason.toString())
        .attempt(attempt)
        .done();
  }

  /** Refused, or tried too often: waits for a person. */
  public static Publication failed(Publication from, Attempt attempt, Why reason) {
    mustBe(from, PUBLISHING);
    return new PublicationCopy(from, FAILED)
        .lease(null)
        .error(reason.toString())
        .attempt(attempt)
        .done();
  }

  /** Done by people, with something to show for it. */
  public static Publication done(
      Publication from,
      List<String> proof,
      @Nullable Integer copies,
      List<Metric> declared,
      Instant at) {
    mustBe(from, TO_DO);
    if (proof.isEmpty()) {
      throw new RuleBroken("publication.rule.proof");
    }
    return new PublicationCopy(from, DONE)
        .proof(proof)
        .copies(copies == null ? from.copies() : copies)
        .metrics(declared)
        .publishedAt(at, false)
        .error(null)
        .done();
  }

  /** Stands with a newer approved text. */
  public static Publication correct(Publication from, String text, int revision) {
    mustBe(from, PUBLISHED, CORRECTED);
    if (revision <= from.messageRevision()) {
      throw new RuleBroken("publication.rule.nothing-newer");
    }
    return new PublicationCopy(from, CORRECTED).text(revision, text).error(null).done();
  }

  /** No longer shown. */
  public static Publication withdraw(Publication from, Why reason) {
    mustBe(from, PUBLISHED, CORRECTED);
    return new PublicationCopy(from, WITHDRAWN).error(reason.toString()).done();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static void mustBe(Publication from, PublicationStatus... allowed) {
    if (!List.of(allowed).contains(from.status())) {
      throw new RuleBroken("publication.rule.step", from.status().name());
    }
  }
}
