package eu.controvoce.answer;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts to list.
 *
 * @param statuses empty for all
 * @param topic code; {@code null} for any
 * @param text that statement, code, figure or source contain, in any case; {@code null} for any
 * @param dueBy only those in use whose review is due on that day or before; {@code null} for any
 * @param links only those whose link was last found like this; empty for all
 */
public record FactFilter(
    Set<FactStatus> statuses,
    @Nullable String topic,
    @Nullable String text,
    @Nullable LocalDate dueBy,
    Set<LinkHealth.State> links) {

  /** Every fact the actor may see. */
  public static final FactFilter ALL = new FactFilter(Set.of(), null, null, null);

  public FactFilter {
    statuses = Set.copyOf(statuses);
    links = Set.copyOf(links);
  }

  /** Whatever their links are like. */
  public FactFilter(
      Set<FactStatus> statuses,
      @Nullable String topic,
      @Nullable String text,
      @Nullable LocalDate dueBy) {
    this(statuses, topic, text, dueBy, Set.of());
  }

  /** Facts whose link was last found like this. */
  public static FactFilter linked(LinkHealth.State... states) {
    return new FactFilter(Set.of(), null, null, null, Set.of(states));
  }

  /** The same, narrowed to those in which the text is found. */
  public FactFilter containing(@Nullable String words) {
    return new FactFilter(statuses, topic, words, dueBy, links);
  }

  /** Facts in these states. */
  public static FactFilter in(FactStatus... statuses) {
    return new FactFilter(Set.of(statuses), null, null, null);
  }

  /** Facts to be looked at again by that day. */
  public static FactFilter due(LocalDate by) {
    return new FactFilter(Set.of(), null, null, by);
  }

  /** Whether it fits, its link aside. */
  boolean takes(Fact fact) {
    return (statuses.isEmpty() || statuses.contains(fact.status()))
        && (topic == null || fact.topics().contains(topic))
        && (dueBy == null || isDue(fact, dueBy))
        && (text == null
            || Found.in(text, fact.statement(), fact.code(), fact.figure(), fact.source().name()));
  }

  private static boolean isDue(Fact fact, LocalDate by) {
    return switch (fact.status()) {
      case REVIEW_DUE -> true;
      case CHECKED, PUBLISHED -> !fact.reviewDueOn().isAfter(by);
      case DRAFT, WITHDRAWN -> false;
    };
  }
}
