package eu.controvoce.campaign;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What a campaign stands in.
 *
 * @param strategy it is part of; {@code null} if of none
 * @param lines what it pays for
 * @param origin the campaign it was made from; {@code null} if begun anew
 * @param sharing whether other cities may take up how it is built
 */
@TypeAlias("campaign-frame")
public record CampaignFrame(
    @Nullable StrategyId strategy,
    List<BudgetLine> lines,
    @Nullable Origin origin,
    Sharing sharing) {

  /** Of no strategy, without lines, begun anew, of its own city alone. */
  public static final CampaignFrame NONE = new CampaignFrame(null, List.of(), null, Sharing.CITY);

  /**
   * Where a campaign comes from; kept in words too, since the other may go.
   *
   * @param city whose campaign that is
   * @param code of that campaign
   * @param name of that campaign then
   */
  @TypeAlias("campaign-origin")
  public record Origin(CampaignId campaign, CityId city, String code, String name) {}

  @SuppressWarnings("ConstantValue") // a list that is empty may be missing in the store
  public CampaignFrame {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  /** The same with other lines. */
  public CampaignFrame paying(List<BudgetLine> others) {
    return new CampaignFrame(strategy, others, origin, sharing);
  }

  /** The same, made from another campaign. */
  public CampaignFrame from(@Nullable Origin other) {
    return new CampaignFrame(strategy, lines, other, sharing);
  }

  /** The same under another strategy, or under none. */
  public CampaignFrame under(@Nullable StrategyId other) {
    return new CampaignFrame(other, lines, origin, sharing);
  }

  /** The same, known to others than before. */
  public CampaignFrame sharedWith(Sharing whom) {
    return new CampaignFrame(strategy, lines, origin, whom);
  }
}
