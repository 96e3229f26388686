package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which publications to list; what is {@code null} or empty does not limit.
 *
 * @param from planned at or after
 * @param to planned before
 */
public record PublicationFilter(
    @Nullable Instant from,
    @Nullable Instant to,
    Set<PublicationStatus> statuses,
    @Nullable CityId city,
    @Nullable CampaignId campaign,
    @Nullable OutletId outlet,
    @Nullable MessageId message) {

  /** Everything the actor may see. */
  public static final PublicationFilter ALL =
      new PublicationFilter(null, null, Set.of(), null, null, null, null);

  public PublicationFilter {
    statuses = Set.copyOf(statuses);
  }

  /** Those in these states. */
  public static PublicationFilter in(PublicationStatus... statuses) {
    return new PublicationFilter(null, null, Set.of(statuses), null, null, null, null);
  }

  /** Those of a campaign. */
  public static PublicationFilter of(CampaignId campaign) {
    return new PublicationFilter(null, null, Set.of(), null, campaign, null, null);
  }

  /** Those of a message. */
  public static PublicationFilter of(MessageId message) {
    return new PublicationFilter(null, null, Set.of(), null, null, null, message);
  }

  boolean admits(Publication each) {
    return (from == null || !each.at().isBefore(from))
        && (to == null || each.at().isBefore(to))
        && (statuses.isEmpty() || statuses.contains(each.status()))
        && (city == null || city.equals(each.city()))
        && (campaign == null || campaign.equals(each.campaign()))
        && (outlet == null || outlet.equals(each.outlet()))
        && (message == null || message.equals(each.message()));
  }
}
