package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what is planned into its campaign. Adding is the same whoever else adds meanwhile, so after
 * a lost race it is simply done again. Thread-safe.
 */
@Component
class CampaignJoining {

  private static final Logger log = LoggerFactory.getLogger(CampaignJoining.class);

  private static final int TRIES = 10;

  private final Campaigns campaigns;
  private final PublicationSaves saves;

  CampaignJoining(Campaigns campaigns, PublicationSaves saves) {
    this.campaigns = campaigns;
    this.saves = saves;
  }

  /** Makes the publication's message and outlet part of its campaign. */
  void join(NewPublication wanted) {
    for (int tries = 0; tries < TRIES; tries++) {
      var campaign = campaigns.findById(wanted.campaign()).orElse(null);
      if (campaign == null
          || (campaign.messages().contains(wanted.message())
              && campaign.outlets().contains(wanted.outlet()))) {
        return;
      }
      var answered = with(campaign.messages(), wanted.message());
      var through = with(campaign.outlets(), wanted.outlet());
      try {
        saves.save(campaign.with(campaign.rumours(), answered, through));
        return;
      } catch (Conflict e) {
        log.debug("Campaign {} was changed while a publication joined it", campaign.id());
      }
    }
    throw new Conflict("campaign.conflict");
  }

  private static <T> List<T> with(List<T> all, T one) {
    return all.contains(one) ? all : Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
