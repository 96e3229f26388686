package eu.controvoce.campaign.operations;

import eu.controvoce.campaign.operations.Work.Condition;
import java.time.Instant;
import java.util.List;

/**
 * How the carrying out is doing at one moment.
 *
 * @param at by the store's clock
 * @param work what is due, running, late, failed or held, the longest waiting first
 * @param soon how many are due within a day
 * @param day lateness of the last 24 hours
 * @param week lateness of the last 7 days
 * @param nodes the processes that carry out, the living first; empty for a city's members
 */
public record Overview(
    Instant at,
    List<Stop> stops,
    List<Work> work,
    long soon,
    Lateness day,
    Lateness week,
    List<OutletHealth> outlets,
    List<NodeSeen> nodes,
    List<Unreadable> unreadable) {

  /** Those in this condition. */
  public List<Work> in(Condition condition) {
    return work.stream().filter(each -> each.condition() == condition).toList();
  }

  /** Those that wait for a person. */
  public List<Work> waiting() {
    return work.stream().filter(each -> each.condition().needsSomebody()).toList();
  }
}
