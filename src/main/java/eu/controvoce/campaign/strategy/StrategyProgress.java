package eu.controvoce.campaign.strategy;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How far a strategy is by a day (I29 in {@code domain.md} §7: milestones done ÷ due).
 *
 * @param due milestones whose day has come
 * @param doneOfDue those of them that are done
 * @param done all that are done, also ahead of their day
 * @param all all there are
 */
public record StrategyProgress(long due, long doneOfDue, long done, long all) {

  static StrategyProgress of(Strategy strategy, LocalDate today) {
    var due = strategy.milestones().filter(each -> !each.due().isAfter(today)).toList();
    return new StrategyProgress(
        due.size(),
        due.stream().filter(Milestone::isDone).count(),
        strategy.milestones().filter(Milestone::isDone).count(),
        strategy.milestones().count());
  }

  /** I29 in percent, rounded; empty while nothing is due. */
  public OptionalInt percent() {
    return due == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(doneOfDue * 100f / due));
  }
}
