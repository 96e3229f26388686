package eu.controvoce.campaign.offline.schedule;

import eu.controvoce.campaign.offline.ActionReminders;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for people to be reminded; of what, is read from the store. */
@DisallowConcurrentExecution
class RemindOfActions extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(RemindOfActions.class);

  private final ActionReminders reminders;

  RemindOfActions(ActionReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    int told = reminders.run();
    if (told > 0) {
      log.info("{} reminders of offline actions", told);
    }
  }
}
