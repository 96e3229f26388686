package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.channel.OutletResumed;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets publications go that the product held, once the reason is over. */
@Component
class HeldPublications {

  private static final Logger log = LoggerFactory.getLogger(HeldPublications.class);

  private final Publications publications;
  private final PublicationSaves saves;

  HeldPublications(Publications publications, PublicationSaves saves) {
    this.publications = publications;
    this.saves = saves;
  }

  /** Those of a campaign that were held for this reason. */
  void letGo(CampaignId campaign, String reason) {
    letGo(publications.findByCampaign(campaign), reason);
  }

  @EventListener
  void on(OutletResumed event) {
    var here =
        publications.findByCity(event.city()).stream()
            .filter(each -> each.outlet().equals(event.outlet()))
            .toList();
    letGo(here, Held.OUTLET_PAUSED);
    letGo(here, Held.OUTLET_BLOCKED);
  }

  private void letGo(List<Publication> candidates, String reason) {
    candidates.stream().filter(each -> Held.because(each, reason)).forEach(this::letGo);
  }

  private void letGo(Publication publication) {
    try {
      saves.save(PublicationSteps.letGo(publication));
    } catch (Conflict e) {
      log.debug("Publication {} was changed by somebody else just now", publication.id());
    }
  }
}
