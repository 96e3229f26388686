package eu.controvoce.answer.schedule;

import eu.controvoce.answer.Guests;
import eu.controvoce.answer.Reminders;
import eu.controvoce.answer.Upkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Asks for the upkeep of facts and answers; what is due is read from the store. */
@DisallowConcurrentExecution
class KeepAnswersInOrder extends QuartzJobBean {

  private static final Logger log = LoggerFactory.getLogger(KeepAnswersInOrder.class);

  private final Upkeep upkeep;
  private final Reminders reminders;
  private final Guests guests;

  KeepAnswersInOrder(Upkeep upkeep, Reminders reminders, Guests guests) {
    this.upkeep = upkeep;
    this.reminders = reminders;
    this.guests = guests;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    var done = upkeep.run();
    if (done.due() + done.held() > 0) {
      log.info("{} facts fell due, {} messages need revision", done.due(), done.held());
    }
    var reminded = reminders.run();
    if (reminded > 0) {
      log.info("{} reminders of facts that fall due", reminded);
    }
    guests.forgetAddresses();
  }
}
