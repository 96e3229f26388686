package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationStatus;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One look at what is due, and the alarm set for what comes next. Runs when the alarm rings, every
 * few seconds in case an alarm was missed, and whenever a lane is through.
 */
@Component
class Sweep {

  private static final Logger log = LoggerFactory.getLogger(Sweep.class);

  private final Lanes lanes;
  private final Claims claims;
  private final CampaignStart campaigns;
  private final Alarm alarm;

  Sweep(Lanes lanes, Claims claims, CampaignStart campaigns, Alarm alarm) {
    this.lanes = lanes;
    this.claims = claims;
    this.campaigns = campaigns;
    this.alarm = alarm;
  }

  /**
   * Begins what is due.
   *
   * @return completed when all that was begun is through
   */
  CompletableFuture<Integer> run() {
    campaigns.startDue();
    var begun = lanes.begin(this::setAlarm);
    setAlarm();
    return begun;
  }

  @EventListener
  void on(PublicationChanged event) {
    if (event.status() == PublicationStatus.SCHEDULED) {
      alarm.noLaterThan(event.dueAt());
    }
  }

  private void setAlarm() {
    try {
      claims.nextDue(lanes.busy()).ifPresent(alarm::noLaterThan);
    } catch (RuntimeException e) {
      // The next sweep asks again.
      log.warn("Could not look up when the next publication is due", e);
    }
  }
}
