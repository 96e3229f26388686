package eu.controvoce.campaign.ui;

import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import java.util.Locale;
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
