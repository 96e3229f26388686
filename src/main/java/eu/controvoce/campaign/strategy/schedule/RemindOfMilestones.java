package eu.controvoce.campaign.strategy.schedule;

import eu.controvoce.campaign.strategy.MilestoneReminders;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for owners to be reminded; of what, is read from the store. */
@DisallowConcurrentExecution
class RemindOfMilestones extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(RemindOfMilestones.class);

  private final MilestoneReminders reminders;

  RemindOfMilestones(MilestoneReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    int told = reminders.run();
    if (told > 0) {
      log.info("{} reminders of milestones", told);
    }
  }
}
