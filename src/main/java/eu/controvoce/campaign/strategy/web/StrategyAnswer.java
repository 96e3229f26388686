package eu.controvoce.campaign.strategy.web;

import eu.controvoce.campaign.strategy.Commitment;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyProgress;
import eu.controvoce.campaign.strategy.StrategyStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strategy as answered. */
@Schema(name = "Strategy")
record StrategyAnswer(
    String id,
    @Nullable Long version,
    String code,
    String city,
    String name,
    LocalDate from,
    LocalDate to,
    StrategyStatus status,
    @Nullable Instant approvedAt,
    List<CommitmentAnswer> commitments,
    @Schema(description = "I29: milestones done ÷ due") StrategyProgress progress,
    boolean demo) {

  /** A commitment; {@code member} is absent for a partner. */
  @Schema(name = "Commitment")
  record CommitmentAnswer(
      Phase phase,
      String what,
      String owner,
      @Nullable String member,
      List<MilestoneAnswer> milestones) {

    static CommitmentAnswer of(Commitment each) {
      var member = each.owner().member();
      return new CommitmentAnswer(
          each.phase(),
          each.what(),
          each.owner().name(),
          member == null ? null : member.value(),
          each.milestones().stream().map(MilestoneAnswer::of).toList());
    }
  }

  /** A milestone; {@code doneOn} is absent while it is open. */
  @Schema(name = "Milestone")
  record MilestoneAnswer(
      String key, String what, LocalDate due, @Nullable LocalDate doneOn, String doneBy) {

    static MilestoneAnswer of(Milestone each) {
      return new MilestoneAnswer(each.key(), each.what(), each.due(), each.doneOn(), each.doneBy());
    }
  }

  static StrategyAnswer of(Strategy strategy, LocalDate today) {
    return new StrategyAnswer(
        strategy.id().value(),
        strategy.version(),
        strategy.code(),
        strategy.city().value(),
        strategy.name(),
        strategy.from(),
        strategy.to(),
        strategy.status(),
        strategy.approvedAt(),
        strategy.commitments().stream().map(CommitmentAnswer::of).toList(),
        strategy.progress(today),
        strategy.demo());
  }
}
