package eu.controvoce.campaign.ui;

import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.export.PlanQuery;
import eu.controvoce.channel.OutletId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which publications the list of what goes out shows. */
enum OutgoingFilter {
  NEXT,
  WRONG,
  MINE,
  OUT,
  ALL;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static OutgoingFilter of(@Nullable String key) {
    for (var each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    return NEXT;
  }

  /** The same as a query of the plan, narrowed to a campaign and an outlet if they are given. */
  PlanQuery query(@Nullable CampaignId campaign, @Nullable OutletId outlet) {
    var statuses =
        switch (this) {
          case NEXT ->
              Set.of(
                  PublicationStatus.PLANNED,
                  PublicationStatus.SCHEDULED,
                  PublicationStatus.PUBLISHING,
                  PublicationStatus.PAUSED,
                  PublicationStatus.TO_DO,
                  PublicationStatus.FAILED);
          case MINE -> Set.of(PublicationStatus.TO_DO);
          case OUT ->
              Set.of(
                  PublicationStatus.PUBLISHED,
                  PublicationStatus.CORRECTED,
                  PublicationStatus.DONE,
                  PublicationStatus.WITHDRAWN);
          case WRONG, ALL -> Set.<PublicationStatus>of();
        };
    return new PlanQuery(
        new PublicationFilter(null, null, statuses, null, campaign, outlet, null), this == WRONG);
  }

  boolean admits(Publication publication) {
    return switch (this) {
      case NEXT -> publication.isUpcoming() || publication.status() == PublicationStatus.FAILED;
      case WRONG ->
          Outgoing.needsSomebody(publication) && publication.status() != PublicationStatus.TO_DO;
      case MINE -> publication.status() == PublicationStatus.TO_DO;
      case OUT ->
          publication.isVisible()
              || publication.status() == PublicationStatus.DONE
              || publication.status() == PublicationStatus.WITHDRAWN;
      case ALL -> true;
    };
  }
}
