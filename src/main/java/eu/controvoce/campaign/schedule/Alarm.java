package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import java.time.Instant;
import java.util.Date;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Quartz' one trigger for the next due instant. It only makes things punctual: were it lost, the
 * sweep would find the same work a little later.
 */
@Component
class Alarm {

  private static final Logger log = LoggerFactory.getLogger(Alarm.class);

  private static final TriggerKey KEY = TriggerKey.triggerKey("next-due", "publications");

  private final ObjectProvider<Scheduler> schedulers;
  private final JobKey job;
  private final StoreClock clock;

  Alarm(ObjectProvider<Scheduler> schedulers, StoreClock clock) {
    this.schedulers = schedulers;
    this.clock = clock;
    this.job = ScheduleConfiguration.JOB;
  }

  /** Rings at that instant of the store's clock, unless it rings before that anyway. */
  synchronized void noLaterThan(Instant due) {
    var scheduler = schedulers.getIfAvailable();
    if (scheduler == null) {
      return;
    }
    // Quartz goes by this process's clock.
    var now = clock.instant();
    var at = (due.isBefore(now) ? now : due).plus(clock.ahead());
    try {
      var present = scheduler.getTrigger(KEY);
      if (present != null
          && present.getNextFireTime() != null
          && !present.getNextFireTime().toInstant().isAfter(at)) {
        return;
      }
      var trigger =
          TriggerBuilder.newTrigger().withIdentity(KEY).forJob(job).startAt(Date.from(at)).build();
      if (present == null) {
        scheduler.scheduleJob(trigger);
      } else {
        scheduler.rescheduleJob(KEY, trigger);
      }
    } catch (SchedulerException e) {
      log.warn("Could not set the alarm for {}; the sweep will find what is due", at, e);
    }
  }
}
