package eu.controvoce.campaign.strategy;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is made or changed to. What is wrong in a line is named as {@code
 * commitments.0.milestones.1.due}, counted from nought in the order given.
 *
 * @param commitments in any order; they are shown phase by phase
 */
public record NewStrategy(String name, LocalDate from, LocalDate to, List<Line> commitments) {

  /** The most commitments. */
  public static final int MOST_COMMITMENTS = 60;

  /** The most milestones of one commitment. */
  public static final int MOST_MILESTONES = 20;

  /** Longer nobody plans; a typo in the year is likelier. */
  private static final int MOST_YEARS = 15;

  /** A commitment as written. */
  public record Line(Phase phase, String what, Owner owner, List<Tick> milestones) {

    public Line {
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * A milestone as written.
   *
   * @param key of the one it was; {@code null} for a new one
   */
  public record Tick(@Nullable String key, String what, @Nullable LocalDate due) {}

  public NewStrategy {
    name = Texts.required("name", name, Texts.SHORT);
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "campaign.dates.reversed");
    }
    if (to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new InvalidInput("to", "strategy.too-long", MOST_YEARS);
    }
    commitments = List.copyOf(commitments);
    if (commitments.size() > MOST_COMMITMENTS) {
      throw new InvalidInput("commitments", "strategy.too-many", MOST_COMMITMENTS);
    }
    for (int i = 0; i < commitments.size(); i++) {
      check("commitments." + i, commitments.get(i), from, to);
    }
  }

  private static void check(String field, Line line, LocalDate from, LocalDate to) {
    Texts.required(field + ".what", line.what(), Texts.MEDIUM);
    if (line.milestones().size() > MOST_MILESTONES) {
      throw new InvalidInput(field + ".what", "strategy.too-many-milestones", MOST_MILESTONES);
    }
    for (int i = 0; i < line.milestones().size(); i++) {
      var each = line.milestones().get(i);
      var name = field + ".milestones." + i;
      Texts.required(name + ".what", each.what(), Texts.SHORT);
      var due = each.due();
      if (due == null) {
        throw new InvalidInput(name + ".due", "input.required");
      }
      if (due.isBefore(from) || due.isAfter(to)) {
        throw new InvalidInput(name + ".due", "strategy.milestone.outside");
      }
    }
  }
}
