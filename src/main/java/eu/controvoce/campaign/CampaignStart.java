package eu.controvoce.campaign;

import eu.controvoce.base.Conflict;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Begins approved campaigns by themselves: on their first day, or with their first publication.
 * Safe to run twice and on several nodes.
 */
@Component
public class CampaignStart {

  private static final Logger log = LoggerFactory.getLogger(CampaignStart.class);

  private final Campaigns campaigns;
  private final Cities cities;
  private final PublicationSaves saves;
  private final Journal journal;
  private final Clock clock;

  CampaignStart(
      Campaigns campaigns, Cities cities, PublicationSaves saves, Journal journal, Clock clock) {
    this.campaigns = campaigns;
    this.cities = cities;
    this.saves = saves;
    this.journal = journal;
    this.clock = clock;
  }

  /** Begins those whose first day has come in their city. */
  public void startDue() {
    for (var each : campaigns.findByStatus(CampaignStatus.APPROVED)) {
      var zone = cities.findById(each.city()).map(City::zone).orElse(ZoneOffset.UTC);
      if (!LocalDate.ofInstant(clock.instant(), zone).isBefore(each.from())) {
        start(each);
      }
    }
  }

  /** Begins it if it is approved and has not begun. */
  public void startWithFirst(CampaignId id) {
    campaigns
        .findById(id)
        .filter(each -> each.status() == CampaignStatus.APPROVED)
        .ifPresent(this::start);
  }

  private void start(Campaign campaign) {
    try {
      var running = saves.save(campaign.run());
      journal.recordOwn(
          Journal.subject("campaign", running.id()), running.city(), "journal.campaign.started");
    } catch (Conflict e) {
      log.debug("Campaign {} was begun or changed elsewhere just now", campaign.id());
    }
  }
}
