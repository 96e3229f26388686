package eu.controvoce.campaign.strategy.ui;

import eu.controvoce.campaign.strategy.NewStrategy;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A first draft to change: commitments and milestones in our own words, along the phases of the
 * anti-rumours method, over three years. Months are ours, for a town that begins from nothing.
 */
final class Suggestions {

  private static final int YEARS = 3;

  private Suggestions() {}

  /** Written in the person's language, with everything in one person's hands to begin with. */
  static NewStrategy from(LocalDate first, Owner owner) {
    return new NewStrategy(
        StrategyWords.say("strategy.template.name"),
        first,
        first.plusYears(YEARS),
        List.of(
            line(Phase.COMMITMENT, "council", first, owner, 3, 4),
            line(Phase.COMMITMENT, "office", first, owner, 2),
            line(Phase.NETWORK, "network", first, owner, 5, 8),
            line(Phase.DIAGNOSIS, "listening", first, owner, 6, 9),
            line(Phase.DIAGNOSIS, "facts", first, owner, 11),
            line(Phase.AGENTS, "agents", first, owner, 12, 18),
            line(Phase.CAMPAIGNS, "campaigns", first, owner, 13, 21),
            line(Phase.EVALUATION, "evaluation", first, owner, 24, 34)));
  }

  /** The commitment {@code name} with a milestone after each of these months. */
  private static Line line(
      Phase phase, String name, LocalDate first, Owner owner, Integer... months) {
    var all = Arrays.asList(months);
    return new Line(
        phase,
        StrategyWords.say("strategy.template." + name),
        owner,
        all.stream()
            .map(each ->
                new Tick(
                    null,
                    StrategyWords.say("strategy.template." + name + "." + all.indexOf(each)),
                    first.plusMonths(each)))
            .toList());
  }
}
