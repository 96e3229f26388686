package eu.controvoce.insight;

import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One city's handling of one rumour, with when it was first answered in public there.
 *
 * @param published when a message for it first went out in that city; {@code null} if none did
 */
record Case(Rumour rumour, Handling handling, ZoneId zone, @Nullable Instant published) {

  boolean isToAnswer() {
    var decision = handling.decision();
    return decision != null && decision.type() == Decision.Type.RESPOND;
  }

  /** Open at the end of a day, as far as its dates tell. */
  boolean wasActiveOn(LocalDate day) {
    var closed = handling.closedAt();
    var begun = !LocalDate.ofInstant(handling.reportedAt(), zone).isAfter(day);
    return begun
        && (handling.isActive()
            || (closed != null && LocalDate.ofInstant(closed, zone).isAfter(day)));
  }

  /** Answered in public by its date. */
  boolean isOnTime() {
    var due = handling.dueOn();
    return due != null && published != null && !LocalDate.ofInstant(published, zone).isAfter(due);
  }

  /** Whether an answer was due at all: nobody decided otherwise. */
  boolean isDueIn(Period period) {
    var decision = handling.decision();
    var answers =
        decision == null
            || decision.type() == Decision.Type.RESPOND
            || decision.type() == Decision.Type.PREBUNK;
    return answers && period.contains(handling.dueOn());
  }

  int risk() {
    var risk = handling.risk();
    return risk == null ? 1 : risk.score();
  }
}
