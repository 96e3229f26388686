package eu.controvoce.audience.schedule;

import eu.controvoce.audience.Subscriptions;
import eu.controvoce.audience.WeekPost;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Forgets addresses that were never confirmed and answers no letter needs any more. */
@DisallowConcurrentExecution
class ExpireRequests extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(ExpireRequests.class);

  private final Subscriptions subscriptions;
  private final WeekPost week;

  ExpireRequests(Subscriptions subscriptions, WeekPost week) {
    this.subscriptions = subscriptions;
    this.week = week;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var expired = subscriptions.expire();
    week.clearAway();
    if (expired > 0) {
      log.info("{} addresses were not confirmed and are forgotten", expired);
    }
  }
}
