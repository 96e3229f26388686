package eu.controvoce.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far a campaign is, by a day.
 *
 * @param out went out or was done
 * @param planned still to come, without those that failed
 * @param failed somebody has to do something about them
 * @param days it lasts, at least 1
 * @param daysGone of these, between 0 and {@code days}
 */
public record CampaignProgress(long out, long planned, long failed, long days, long daysGone) {

  /** As it stands; what was cancelled or withdrawn does not count. */
  public static CampaignProgress of(
      Campaign campaign, List<Publication> publications, LocalDate today) {
    var days = ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1;
    var gone = ChronoUnit.DAYS.between(campaign.from(), today) + 1;
    return new CampaignProgress(
        publications.stream().filter(CampaignProgress::isOut).count(),
        publications.stream().filter(Publication::isUpcoming).count(),
        publications.stream().filter(each -> each.status() == PublicationStatus.FAILED).count(),
        days,
        Math.clamp(gone, 0, days));
  }

  /** All that counts. */
  public long all() {
    return out + planned + failed;
  }

  static boolean isOut(Publication publication) {
    return publication.isVisible() || publication.status() == PublicationStatus.DONE;
  }
}
