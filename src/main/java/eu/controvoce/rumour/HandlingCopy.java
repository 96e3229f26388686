package eu.controvoce.rumour;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A handling with some parts changed: records have no "with" yet. Used once, then thrown away. */
final class HandlingCopy {

  private final Handling from;
  private final RumourStatus status;
  private @Nullable Instant triagedAt;
  private @Nullable Risk risk;
  private @Nullable LocalDate dueOn;
  private @Nullable Decision decision;
  private @Nullable MemberId assignee;
  private @Nullable Assessment assessment;
  private @Nullable Instant answeredAt;
  private @Nullable Instant closedAt;
  private @Nullable LocalDate firstHeard;
  private @Nullable LocalDate lastHeard;
  private int sightings;
  private @Nullable Instant returnedAt;

  HandlingCopy(Handling from, RumourStatus status) {
    this.from = from;
    this.status = status;
    triagedAt = from.triagedAt();
    risk = from.risk();
    dueOn = from.dueOn();
    decision = from.decision();
    assignee = from.assignee();
    assessment = from.assessment();
    answeredAt = from.answeredAt();
    closedAt = from.closedAt();
    firstHeard = from.firstHeard();
    lastHeard = from.lastHeard();
    sightings = from.sightings();
    returnedAt = from.returnedAt();
  }

  HandlingCopy triagedAt(Instant at) {
    triagedAt = at;
    return this;
  }

  HandlingCopy risk(Risk judged) {
    risk = judged;
    return this;
  }

  HandlingCopy dueOn(@Nullable LocalDate date) {
    dueOn = date;
    return this;
  }

  HandlingCopy decision(Decision taken) {
    decision = taken;
    return this;
  }

  HandlingCopy assignee(MemberId who) {
    assignee = who;
    return this;
  }

  HandlingCopy assessment(Assessment settled) {
    assessment = settled;
    return this;
  }

  HandlingCopy answeredAt(Instant at) {
    answeredAt = at;
    return this;
  }

  HandlingCopy closedAt(@Nullable Instant at) {
    closedAt = at;
    return this;
  }

  HandlingCopy heardBetween(@Nullable LocalDate first, @Nullable LocalDate last, int count) {
    firstHeard = first;
    lastHeard = last;
    sightings = count;
    return this;
  }

  HandlingCopy returnedAt(Instant at) {
    returnedAt = at;
    return this;
  }

  Handling done() {
    return new Handling(
        from.city(),
        status,
        from.reportedAt(),
        triagedAt,
        risk,
        dueOn,
        decision,
        assignee,
        assessment,
        answeredAt,
        closedAt,
        firstHeard,
        lastHeard,
        sightings,
        returnedAt);
  }
}
