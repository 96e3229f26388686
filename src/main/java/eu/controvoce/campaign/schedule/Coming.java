package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.schedule.DueWork.Due;
import java.time.Instant;
import java.util.List;

/**
 * What the last look saw coming, so that it can begin at its instant without another look. A hint
 * only: whoever carries it out asks the store whether it is still due and still nobody's.
 * Thread-safe.
 */
final class Coming {

  private List<Due> known = List.of();

  /**
   * Puts what a look saw in the place of what was known.
   *
   * @param seen the next first
   */
  synchronized void remember(List<Due> seen) {
    known = List.copyOf(seen);
  }

  /** What is due by now, the longest waiting first; told once. */
  synchronized List<Due> due(Instant now) {
    var due = known.stream().takeWhile(each -> !each.nextAttemptAt().isAfter(now)).toList();
    known = known.subList(due.size(), known.size());
    return due;
  }
}
