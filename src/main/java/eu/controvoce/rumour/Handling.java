package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * How one city deals with a rumour: a shared rumour is one claim, but each city judges the risk
 * where it stands, decides for itself and answers in its own name. Immutable; each step names the
 * rule it breaks.
 *
 * @param reportedAt when the city first had it
 * @param dueOn local date by which the city means to have answered; {@code null} without deadline
 * @param assignee who verifies; {@code null} until verifying
 * @param answeredAt when a message was first approved for it here
 * @param firstHeard local date of the earliest sighting here; {@code null} with none
 * @param lastHeard local date of the latest sighting here; {@code null} with none
 * @param sightings how many sightings belong to it here
 * @param returnedAt when it last came back after being quiet; {@code null} if never
 */
@TypeAlias("handling")
public record Handling(
    CityId city,
    RumourStatus status,
    Instant reportedAt,
    @Nullable Instant triagedAt,
    @Nullable Risk risk,
    @Nullable LocalDate dueOn,
    @Nullable Decision decision,
    @Nullable MemberId assignee,
    @Nullable Assessment assessment,
    @Nullable Instant answeredAt,
    @Nullable Instant closedAt,
    @Nullable LocalDate firstHeard,
    @Nullable LocalDate lastHeard,
    int sightings,
    @Nullable Instant returnedAt) {

  /** Quiet time after which a handling may be closed ({@code domain.md} §3). */
  public static final Duration QUIET = Duration.ofDays(60);

  /** Sightings within {@link #RESURGENCE_WINDOW} that bring a quiet rumour back. */
  public static final int RESURGENCE = 3;

  /** Time in which {@link #RESURGENCE} sightings bring a quiet rumour back. */
  public static final Duration RESURGENCE_WINDOW = Duration.ofDays(14);

  private static final Set<RumourStatus> DONE =
      EnumSet.of(RumourStatus.CLOSED, RumourStatus.MERGED, RumourStatus.REFERRED);

  /** A rumour that has just reached a city. */
  public static Handling reported(CityId city, Instant at) {
    return new Handling(
        city,
        RumourStatus.REPORTED,
        at,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0,
        null);
  }

  /** Whether somebody may still have to do something about it. */
  public boolean isActive() {
    return !DONE.contains(status);
  }

  /** Whether the city means to answer, and has not yet, and the date has passed. */
  public boolean isOverdue(LocalDate today) {
    return dueOn != null && today.isAfter(dueOn) && answeredAt == null && awaitsAnswer();
  }

  /** Whether the city still owes an answer: neither answered nor decided otherwise. */
  public boolean awaitsAnswer() {
    return switch (status) {
      case REPORTED, TRIAGED, VERIFYING, ASSESSED -> true;
      case ANSWERED, MONITORING, CLOSED, MERGED, REFERRED -> false;
    };
  }

  /**
   * Judged: the risk gives priority and date. May be judged again until it is closed.
   *
   * @param today local date in the city
   */
  public Handling triage(Risk judged, LocalDate today, Instant at) {
    mustBeActive();
    var due = judged.priority().deadline().map(today::plusDays).orElse(null);
    var next = status == RumourStatus.REPORTED ? RumourStatus.TRIAGED : status;
    return copy(next).triagedAt(triagedAt == null ? at : triagedAt).risk(judged).dueOn(due).done();
  }

  /**
   * Decided. Monitor and do-not-amplify put a triaged rumour under watch; refer takes it out of
   * sight from wherever it is, judged or not, since a threat cannot wait; respond and prebunk take
   * a watched one back to work.
   *
   * @throws RuleBroken if it was not triaged
   */
  public Handling decide(Decision taken) {
    if (taken.type() == Decision.Type.REFER && status != RumourStatus.MERGED) {
      return copy(RumourStatus.REFERRED).decision(taken).done();
    }
    mustBeActive();
    if (risk == null) {
      throw new RuleBroken("rumour.rule.triage-first");
    }
    var next =
        switch (taken.type()) {
          case MONITOR, DO_NOT_AMPLIFY ->
              status == RumourStatus.TRIAGED ? RumourStatus.MONITORING : status;
          case RESPOND, PREBUNK ->
              status == RumourStatus.MONITORING && answeredAt == null
                  ? RumourStatus.TRIAGED
                  : status;
          case REFER -> RumourStatus.REFERRED;
        };
    return copy(next).decision(taken).done();
  }

  /** Somebody checks it by a date. */
  public Handling verify(MemberId who, LocalDate by) {
    mustBe(RumourStatus.TRIAGED, RumourStatus.VERIFYING);
    return copy(RumourStatus.VERIFYING).assignee(who).dueOn(by).done();
  }

  /** Settled as far as facts can; may be settled anew while facts change. */
  public Handling assess(Assessment settled, RumourKind kind) {
    mustBe(
        RumourStatus.VERIFYING,
        RumourStatus.ASSESSED,
        RumourStatus.ANSWERED,
        RumourStatus.MONITORING);
    settled.mustFit(kind);
    var next = status == RumourStatus.VERIFYING ? RumourStatus.ASSESSED : status;
    return copy(next).assessment(settled).done();
  }

  /**
   * A message that answers it was approved.
   *
   * @throws RuleBroken unless assessed
   */
  public Handling answer(Instant at) {
    mustBe(RumourStatus.ASSESSED, RumourStatus.ANSWERED, RumourStatus.MONITORING);
    var next = status == RumourStatus.ASSESSED ? RumourStatus.ANSWERED : status;
    return copy(next).answeredAt(answeredAt == null ? at : answeredAt).done();
  }

  /** Answered and now watched. */
  public Handling monitor() {
    mustBe(RumourStatus.ANSWERED);
    return copy(RumourStatus.MONITORING).done();
  }

  /**
   * Done with.
   *
   * @throws RuleBroken if it was heard within {@link #QUIET}
   */
  public Handling close(LocalDate today, Instant at) {
    mustBe(RumourStatus.MONITORING);
    if (lastHeard != null && lastHeard.plusDays(QUIET.toDays()).isAfter(today)) {
      throw new RuleBroken("rumour.rule.not-quiet", QUIET.toDays());
    }
    return copy(RumourStatus.CLOSED).closedAt(at).done();
  }

  /** It is back after being quiet: to be judged again. */
  public Handling resurge(Instant at) {
    mustBe(RumourStatus.MONITORING, RumourStatus.CLOSED);
    return copy(RumourStatus.TRIAGED).returnedAt(at).closedAt(null).done();
  }

  /** Became part of another rumour. */
  public Handling merged() {
    return copy(RumourStatus.MERGED).done();
  }

  /** One more sighting here. */
  public Handling heard(LocalDate on) {
    return copy(status)
        .heardBetween(
            firstHeard == null || on.isBefore(firstHeard) ? on : firstHeard,
            lastHeard == null || on.isAfter(lastHeard) ? on : lastHeard,
            sightings + 1)
        .done();
  }

  /** The sightings counted anew, as after one was taken back. */
  public Handling heardAnew(@Nullable LocalDate first, @Nullable LocalDate last, int count) {
    return copy(status).heardBetween(first, last, count).done();
  }

  /** What other cities may know: dates and count, nothing of how the city deals with it. */
  Handling countsOnly() {
    return new Handling(
        city,
        RumourStatus.REPORTED,
        reportedAt,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        firstHeard,
        lastHeard,
        sightings,
        null);
  }

  /** Since when it is under watch: the last time somebody decided, answered or closed it. */
  Instant quietSince() {
    return Stream.of(
            decision == null ? reportedAt : decision.on(),
            answeredAt == null ? reportedAt : answeredAt,
            closedAt == null ? reportedAt : closedAt)
        .max(Comparator.naturalOrder())
        .orElse(reportedAt);
  }

  private void mustBeActive() {
    if (!isActive()) {
      throw new RuleBroken("rumour.rule.closed");
    }
  }

  private void mustBe(RumourStatus... allowed) {
    if (!Set.of(allowed).contains(status)) {
      throw new RuleBroken("rumour.rule.step", status.name());
    }
  }

  private HandlingCopy copy(RumourStatus next) {
    return new HandlingCopy(this, next);
  }
}
