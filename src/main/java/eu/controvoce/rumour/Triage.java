package eu.controvoce.rumour;

import java.util.List;

/**
 * How somebody judges a rumour.
 *
 * @param topics at least one code of the coding frame
 * @param criteria keys of {@link RiskCriteria} that were ticked
 */
public record Triage(
    RumourKind kind,
    List<String> topics,
    List<String> targetGroups,
    Risk.Spread spread,
    Risk.Harm harm,
    List<String> criteria) {

  public Triage {
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
    criteria = List.copyOf(criteria);
  }
}
