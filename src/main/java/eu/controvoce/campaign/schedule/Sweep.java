package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.CampaignStart;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.operations.StopLifted;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One look at what is due, and the alarm set for what comes next. Runs when the alarm rings, every
 * few seconds in case an alarm was missed, and whenever a lane is through that may have more to do.
 */
@Component
class Sweep {

  /** Beyond the next sweep there is nothing to set an alarm for. */
  private static final int SWEEPS_AHEAD = 3;

  private final Lanes lanes;
  private final CampaignStart campaigns;
  private final Alarm alarm;
  private final StoreClock clock;
  private final Duration ahead;

  Sweep(
      Lanes lanes,
      CampaignStart campaigns,
      Alarm alarm,
      StoreClock clock,
      ScheduleSettings settings) {
    this.lanes = lanes;
    this.campaigns = campaigns;
    this.alarm = alarm;
    this.clock = clock;
    this.ahead = settings.sweep().multipliedBy(SWEEPS_AHEAD);
  }

  /**
   * Begins what is due.
   *
   * @return completed when all that was begun is through
   */
  CompletableFuture<Integer> run() {
    // What goes out goes first: its campaign begins with it, the others a moment later.
    var begun = lanes.begin(ahead, this::soon);
    var next = begun.next();
    if (next != null) {
      alarm.noLaterThan(next);
    }
    campaigns.startDue();
    return begun.through();
  }

  @EventListener
  void on(PublicationChanged event) {
    if (event.status() == PublicationStatus.SCHEDULED) {
      alarm.noLaterThan(event.dueAt());
    }
  }

  @EventListener
  void on(StopLifted event) {
    soon();
  }

  private void soon() {
    alarm.noLaterThan(clock.instant());
  }
}
