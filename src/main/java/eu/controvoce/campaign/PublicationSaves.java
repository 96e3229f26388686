package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Saves publications and campaigns and tells the others. Thread-safe. */
@Component
class PublicationSaves {

  private final Publications publications;
  private final Campaigns campaigns;
  private final ApplicationEventPublisher events;

  PublicationSaves(
      Publications publications, Campaigns campaigns, ApplicationEventPublisher events) {
    this.publications = publications;
    this.campaigns = campaigns;
    this.events = events;
  }

  /**
   * @throws Conflict if somebody else, or the scheduler, changed it in the meantime
   */
  Publication save(Publication changed) {
    try {
      var saved = publications.save(changed);
      events.publishEvent(PublicationChanged.of(saved));
      return saved;
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      throw new Conflict("publication.conflict");
    }
  }

  /**
   * @throws Conflict if somebody else changed it in the meantime
   */
  Campaign save(Campaign changed) {
    try {
      var saved = campaigns.save(changed);
      events.publishEvent(CampaignChanged.of(saved));
      return saved;
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("campaign.conflict");
    }
  }
}
