package eu.controvoce.campaign;

import java.util.List;

/**
 * What a campaign costs, in whole euros.
 *
 * @param planned the budget, or the sum of the lines where no budget was set
 * @param inLines the sum the lines plan
 * @param paid what was spent on the lines
 * @param publications what its publications cost, but for those given up
 */
public record Spending(long planned, long inLines, long paid, long publications) {

  /** Of a campaign with these publications. */
  public static Spending of(Campaign campaign, List<Publication> all) {
    var lines = campaign.framed().lines();
    var inLines = lines.stream().mapToLong(BudgetLine::planned).sum();
    var budget = campaign.budget();
    return new Spending(
        budget == null ? inLines : budget,
        inLines,
        lines.stream().map(BudgetLine::spent).mapToLong(Spending::orNothing).sum(),
        all.stream()
            .filter(each -> each.status() != PublicationStatus.CANCELLED)
            .map(Publication::cost)
            .mapToLong(Spending::orNothing)
            .sum());
  }

  /** Everything that is spent. */
  public long spent() {
    return paid + publications;
  }

  /** What is left of what was planned; negative when more was spent. */
  public long rest() {
    return planned - spent();
  }

  /** Whether there is anything to say. */
  public boolean isEmpty() {
    return planned == 0 && spent() == 0;
  }

  private static long orNothing(@org.jspecify.annotations.Nullable Integer euros) {
    return euros == null ? 0 : euros;
  }
}
