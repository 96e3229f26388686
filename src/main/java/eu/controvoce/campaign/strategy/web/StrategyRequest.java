package eu.controvoce.campaign.strategy.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.strategy.NewStrategy;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.city.MemberId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A strategy as sent; everything is checked when it is read, to name the field. */
@Schema(
    name = "NewStrategy",
    requiredProperties = {"name", "from", "to"})
record StrategyRequest(
    @Nullable String name,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<@Nullable Promise> commitments) {

  /** A commitment as sent. */
  @Schema(name = "NewCommitment")
  record Promise(
      @Nullable Phase phase,
      @Nullable String what,
      @Schema(description = "Name of whoever answers for it") @Nullable String owner,
      @Schema(description = "Id of a member of the city; absent for a partner")
          @Nullable String member,
      @Nullable List<@Nullable Due> milestones) {}

  /** A milestone as sent. */
  @Schema(name = "NewMilestone")
  record Due(
      @Schema(description = "Of a milestone that is there already; what is done stays done")
          @Nullable String key,
      @Nullable String what,
      @Nullable LocalDate due) {}

  NewStrategy wanted() {
    var lines = new ArrayList<Line>();
    var given = commitments == null ? List.<@Nullable Promise>of() : commitments;
    for (int i = 0; i < given.size(); i++) {
      lines.add(line("commitments." + i, required("commitments." + i, given.get(i))));
    }
    return new NewStrategy(
        Texts.required("name", name, Texts.SHORT),
        required("from", from),
        required("to", to),
        lines);
  }

  private static Line line(String field, Promise promise) {
    var milestones = promise.milestones() == null ? List.<@Nullable Due>of() : promise.milestones();
    var owner = Texts.required(field + ".owner", promise.owner(), Texts.SHORT);
    var member = promise.member();
    return new Line(
        required(field + ".phase", promise.phase()),
        Objects.requireNonNullElse(promise.what(), ""),
        new Owner(member == null ? null : new MemberId(member), owner),
        milestones.stream()
            .map(each -> required(field + ".milestones", each))
            .map(each ->
                new Tick(each.key(), Objects.requireNonNullElse(each.what(), ""), each.due()))
            .toList());
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidInput(field, "input.required");
    }
    return value;
  }
}
