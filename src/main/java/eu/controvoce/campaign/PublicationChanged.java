package eu.controvoce.campaign;

import eu.controvoce.city.CityId;
import java.time.Instant;

/**
 * A publication was planned, moved, carried out, held, withdrawn: anything that was saved.
 *
 * @param dueAt when it may next be carried out, meaningful while {@code SCHEDULED}
 */
public record PublicationChanged(
    PublicationId publication,
    CityId city,
    CampaignId campaign,
    PublicationStatus status,
    Instant dueAt) {

  /** About this publication as it is now. */
  public static PublicationChanged of(Publication publication) {
    return new PublicationChanged(
        publication.id(),
        publication.city(),
        publication.campaign(),
        publication.status(),
        publication.nextAttemptAt());
  }
}
